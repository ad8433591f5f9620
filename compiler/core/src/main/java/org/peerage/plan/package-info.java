/**
 * From two estates to runs in the guides' own order, proved before anybody sees them
 * (plan-proof.md). In: two estates without errors; out: runs that are proved safe, or the reason
 * why there are none and what to commit instead. Writes nothing and asks nobody.
 */
package org.peerage.plan;
