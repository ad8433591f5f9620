package org.peerage.syntax;

import org.peerage.source.Span;

/**
 * One comment.
 *
 * @param text from the {@code #} to the end of the line
 * @param ownLine whether nothing but blanks stands before it on its line
 */
public record Comment(String text, boolean ownLine, Span span) {}
