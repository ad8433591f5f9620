/**
 * The procedures of the guides as runs of steps (plan-proof.md section 4, procedures.md parts A and
 * B). In: a world at rest and the names of what is in it; out: a {@link org.peerage.plan.step.Run}.
 * Whether a run may be done now is the proof's to say.
 */
package org.peerage.plan.procedure;
