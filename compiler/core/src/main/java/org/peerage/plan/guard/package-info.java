/**
 * What a change takes away that nobody takes away by mistake and forgets. In: a difference; out:
 * the {@link org.peerage.plan.guard.Loss}es somebody has to acknowledge. Knows no procedure.
 */
package org.peerage.plan.guard;
