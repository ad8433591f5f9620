package org.peerage.diagnostic;

import org.peerage.source.Span;

/** Puts {@code replacement} in the place of what stands at a span. */
public record Edit(Span at, String replacement) {}
