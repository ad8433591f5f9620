/**
 * Faults of zone files that nobody wrote with us, as far as their text alone shows them.
 *
 * <p>Each rule sees the records of all files at once and says nothing of what another zone may
 * hold: a target is missing only from a whole zone that would have it.
 */
package org.peerage.rules.zonefile;
