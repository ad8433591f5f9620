/**
 * The one way a definition is laid out: from a text to the same text, formatted.
 *
 * <p>In goes a {@link org.peerage.source.SourceText}, out comes its text with other blanks and line
 * ends, the same tree and the same comments. Knows the syntax tree, not the parse tree, and nothing
 * of what a definition means.
 */
package org.peerage.format;
