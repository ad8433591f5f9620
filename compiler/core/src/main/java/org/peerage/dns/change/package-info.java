/**
 * What differs between two states of a zone, whatever they were read from, and when each part of a
 * change may be made.
 *
 * <p>Compares sets of records (RFC 2181 section 5), knows nothing of blocks and spans. Prints
 * nothing.
 */
package org.peerage.dns.change;
