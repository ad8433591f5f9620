/**
 * What git keeps: the index, for a check before a commit; the history, for serial numbers; and what
 * an estate was at a revision.
 *
 * <p>The index is read by the {@code git} command: a hook must be quick, and JGit alone takes eight
 * times an empty Java program, git called from Java twice. The history is read by JGit. Knows
 * nothing of the language.
 */
package org.peerage.git;
