package org.peerage.dns;

import org.peerage.value.DomainName;

/**
 * The start of authority of a zone (RFC 1035 section 3.3.13).
 *
 * @param mname the primary name server
 * @param rname the mailbox of who is responsible, its first label the part before the at sign
 * @param refresh in seconds, as {@code retry}, {@code expire} and {@code minimum}
 * @param minimum the TTL of negative answers (RFC 2308 section 4)
 */
public record Soa(
    DomainName mname,
    DomainName rname,
    SerialPolicy serial,
    int refresh,
    int retry,
    int expire,
    int minimum) {}
