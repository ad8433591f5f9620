/**
 * A cluster as a plan sees it: what each unit's clustering page says and what it acts on, who may
 * copy what from whom, what other systems and resolvers hold (plan-proof.md sections 1 and 2). In:
 * a {@link org.peerage.plan.state.World} and an {@link org.peerage.plan.state.Action}; out: the
 * worlds it may lead to. Immutable; knows no names of appliances and no procedure.
 */
package org.peerage.plan.state;
