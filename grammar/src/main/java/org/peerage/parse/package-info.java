/**
 * From text to syntax tree: the first stage.
 *
 * <p>In goes a {@link org.peerage.source.SourceText}, out comes a {@link
 * org.peerage.syntax.SyntaxFile} of what was understood, with findings on the rest. Total: no input
 * makes it throw. The only package that knows ANTLR; knows no block type and no attribute name.
 */
package org.peerage.parse;
