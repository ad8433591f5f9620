/**
 * Faults of zone files that nobody wrote with us, as far as their text alone shows them.
 *
 * <p>One {@code Walk} goes over the records of all files, owner by owner, and shows each rule what
 * it looks at; {@code ZoneFileRules} lists them. A rule says nothing of what another zone may hold:
 * a target is missing only from a whole zone that would have it.
 */
package org.peerage.rules.zonefile;
