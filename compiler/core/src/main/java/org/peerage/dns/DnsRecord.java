package org.peerage.dns;

import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * One record of class IN.
 *
 * @param ttl in seconds, from 0 to 2147483647 (RFC 2181 section 8)
 * @param at what in the definition asks for it
 * @param reason for people, as a comment beside it: {@code edge/expe1}
 */
public record DnsRecord(DomainName owner, int ttl, RecordData data, Span at, String reason) {}
