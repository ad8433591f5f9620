package org.peerage.dns;

import org.peerage.model.Element;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * One record of class IN.
 *
 * @param ttl in seconds, from 0 to 2147483647 (RFC 2181 section 8)
 * @param from the block that asks for it: publish, srv, number, reverse, …
 * @param at the value in it that does: a word of {@code services}, an entry of {@code targets}; for
 *     a PTR record the address
 * @param reason for people, as a comment beside it: {@code edge/expe1}
 */
public record DnsRecord(
    DomainName owner, int ttl, RecordData data, Element from, Span at, String reason) {

  DnsRecord lasting(int seconds) {
    return new DnsRecord(owner, seconds, data, from, at, reason);
  }
}
