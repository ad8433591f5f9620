/**
 * Steps and runs as values: who does what on which page, what to wait for, how to see that it is
 * done, how to go back; and what it does to the abstract cluster. Made by procedures, executed by
 * the proof, printed by others.
 */
package org.peerage.plan.step;
