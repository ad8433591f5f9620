package org.peerage.syntax;

import org.peerage.source.Span;

/** A name as written: kind of a block, attribute, parameter. */
public record Name(String text, Span span) {}
