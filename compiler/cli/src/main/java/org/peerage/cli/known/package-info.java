/**
 * Findings that are known already: those of a baseline, and those of an earlier commit. Both are
 * told from new ones by the same key, in which no line stands.
 */
package org.peerage.cli.known;
