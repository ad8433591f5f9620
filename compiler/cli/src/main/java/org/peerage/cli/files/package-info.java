/**
 * Definitions as they lie on disk: where an estate begins and ends, and the text of its files.
 *
 * <p>In: paths of the machine. Out: texts named relative to the project root, and findings on those
 * that cannot be read as text. Knows no command and nothing of the language.
 */
package org.peerage.cli.files;
