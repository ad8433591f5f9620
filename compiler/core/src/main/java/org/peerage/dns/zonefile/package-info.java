/**
 * Zone files as they were found: where each entry and field stands, and what the records mean.
 *
 * <p>In: the text of a file, and records that a library has read at the edge. Out: immutable values
 * that rules ask by owner and type. Knows no file system and no definition.
 */
package org.peerage.dns.zonefile;
