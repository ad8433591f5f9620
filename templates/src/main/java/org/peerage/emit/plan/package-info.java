/**
 * Writes a plan: runbooks for people, scripts for appliances and name servers, {@code plan.json}
 * for programs. In: a {@link org.peerage.plan.Plan}; out: artefacts. Decides nothing about the
 * plan.
 */
package org.peerage.emit.plan;
