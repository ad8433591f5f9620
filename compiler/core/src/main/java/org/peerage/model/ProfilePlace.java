package org.peerage.model;

import org.peerage.source.Span;

/**
 * Where a profile stands: what it brings to a block carries places in it.
 *
 * @param head its name
 * @param span from the word {@code profile} to the closing brace
 */
public record ProfilePlace(String name, Span head, Span span) {}
