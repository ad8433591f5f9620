/**
 * {@code diff} and {@code plan}: two states of one estate, from two revisions or two folders, and
 * what leads from the one to the other. JGit is loaded where they are revisions.
 */
package org.peerage.cli.plan;
