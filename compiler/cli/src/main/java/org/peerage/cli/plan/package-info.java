/**
 * {@code diff} and {@code plan}: two states of one estate, from two revisions or two folders, and
 * what leads from the one to the other. Alone with {@code dns} and {@code check --since} it loads
 * JGit.
 */
package org.peerage.cli.plan;
