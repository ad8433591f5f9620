/**
 * What name servers are to answer, what they do answer, and how the two agree.
 *
 * <p>In: the zones of an estate, and answers that a library has read at the edge. Out: immutable
 * values that rules compare. Asks nobody itself.
 */
package org.peerage.dns.served;
