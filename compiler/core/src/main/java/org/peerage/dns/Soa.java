package org.peerage.dns;

import java.util.List;
import org.peerage.dns.RecordData.Field;
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
    int minimum) {

  public static final String TYPE = "SOA";

  /** The record as it is compared: the serial is the name server's, and stands for any. */
  public RecordData.Other withAnySerial() {
    return withAnySerial(mname, rname, refresh, retry, expire, minimum);
  }

  /** The same of a record that was read, its times in seconds. */
  public static RecordData.Other withAnySerial(
      DomainName mname, DomainName rname, long refresh, long retry, long expire, long minimum) {
    return new RecordData.Other(
        TYPE,
        List.of(
            new Field.Name(mname),
            new Field.Name(rname),
            new Field.Word("(serial)"),
            new Field.Word(Long.toString(refresh)),
            new Field.Word(Long.toString(retry)),
            new Field.Word(Long.toString(expire)),
            new Field.Word(Long.toString(minimum))));
  }
}
