/**
 * The syntax tree: what a file says, before anything in it has a meaning.
 *
 * <p>Immutable records with spans. Made by {@code org.peerage.parse}, read by {@code resolve} and
 * {@code format}. Knows no block type and no attribute name; the grammar is language.md section 3.
 */
package org.peerage.syntax;
