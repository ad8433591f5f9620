/**
 * The proof of a plan: executes it on the abstract cluster and names the first invariant that
 * breaks, with its step (plan-proof.md sections 5 and 6). In: a world and runs; out: a {@link
 * org.peerage.plan.proof.Verdict}. Knows no names and writes nothing.
 */
package org.peerage.plan.proof;
