/**
 * Rules about DNS: SRV sets and the peers they lead to, NAPTR and ENUM, what each view may show,
 * and zones that a name server would not load.
 *
 * <p>Most look at the records the estate asks for ({@link org.peerage.dns.PublishedDns}), so that
 * what a publication derives and what is written by hand is judged alike; the others look at the
 * blocks of a zone.
 */
package org.peerage.rules.dns;
