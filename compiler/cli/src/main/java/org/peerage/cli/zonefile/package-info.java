/**
 * Zones as name servers have them: reads zone files with dnsjava into what {@code
 * org.peerage.dns.change} compares.
 *
 * <p>In: a path. Out: an immutable value, or an {@code IOException} whose message names file and
 * line. Knows no definition.
 */
package org.peerage.cli.zonefile;
