package org.peerage.diagnostic;

import org.peerage.source.Span;

/** Another place that matters, with a few words about it: lower case, no full stop. */
public record Label(Span at, String text) {}
