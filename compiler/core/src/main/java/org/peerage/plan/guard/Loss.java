package org.peerage.plan.guard;

/**
 * Something great that a change takes away.
 *
 * @param name what acknowledges it: {@code cluster:edge}, {@code peers:edge}, {@code name:edge},
 *     {@code soa:external/example.com}
 * @param what goes, in a sentence
 */
public record Loss(String name, String what) {}
