/**
 * Zone files from outside: with dnsjava into what {@code org.peerage.dns.change} compares, or entry
 * by entry, with places and faults, into what {@code org.peerage.dns.zonefile} shows to rules.
 *
 * <p>In: a path. Out: immutable values and findings, or an {@code IOException} whose message names
 * file and line. Knows no definition.
 */
package org.peerage.cli.zonefile;
