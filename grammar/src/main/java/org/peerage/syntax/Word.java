package org.peerage.syntax;

import org.peerage.source.Span;

/** An unquoted run of characters. The schema says what it is. */
public record Word(String text, Span span) implements Scalar {}
