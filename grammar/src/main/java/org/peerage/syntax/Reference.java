package org.peerage.syntax;

import org.peerage.source.Span;

/** {@code $name}: a let or a parameter. */
public record Reference(Name name, Span span) implements Value {}
