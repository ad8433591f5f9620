package org.peerage.syntax;

import org.peerage.source.Span;

/** {@code let name = value}. */
public record Let(Name name, Value value, Span span) implements Item {}
