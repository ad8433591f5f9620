/**
 * Asks name servers for what definitions publish: {@code peerage dns verify}.
 *
 * <p>dnsjava speaks to the servers; their answers become the immutable values of {@code
 * org.peerage.dns.served}, which rules compare. Nobody is asked but the servers that are named.
 */
package org.peerage.cli.dns.live;
