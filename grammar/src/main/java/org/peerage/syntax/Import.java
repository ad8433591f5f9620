package org.peerage.syntax;

import org.peerage.source.Span;

/** {@code import "path"}: takes another file's lets and profiles. */
public record Import(Text path, Span span) implements Item {}
