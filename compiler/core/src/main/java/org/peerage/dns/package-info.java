/**
 * The DNS records an estate asks for: what rules compare and zone files print.
 *
 * <p>Derived from the model in one place, each record with the place and the reason it comes from.
 * Facts: dns.md of the catalogue. Prints nothing.
 */
package org.peerage.dns;
