package org.peerage.syntax;

import org.peerage.source.Span;

/** {@code name = value}. */
public record Attribute(Name name, Value value, Span span) implements Item {}
