/**
 * From two estates to runs in the guides' own order, proved before anybody sees them
 * (plan-proof.md). In: two estates without errors; out: a {@link org.peerage.plan.Plan}, or a
 * {@link org.peerage.plan.Refusal} that says what to commit instead. Writes nothing and asks
 * nobody.
 */
package org.peerage.plan;
