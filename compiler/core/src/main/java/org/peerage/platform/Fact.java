package org.peerage.platform;

import org.peerage.schema.Availability;

/**
 * One value that is true of a product.
 *
 * @param unit what the value counts; empty where the type says it
 * @param where the families and versions it holds for
 */
public record Fact<T>(T value, String unit, Availability where, Source source) {}
