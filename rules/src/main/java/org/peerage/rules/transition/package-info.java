/**
 * Rules about the change from one definition to another: what a plan will make of it, and what no
 * procedure of the guides allows. In: a difference; out: findings.
 */
package org.peerage.rules.transition;
