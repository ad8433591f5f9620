package org.peerage.dns.served;

import java.util.Optional;
import org.peerage.dns.change.RrSet;
import org.peerage.value.DomainName;

/**
 * What came of a question to a name server.
 *
 * @param set the records, where there were some: their longest TTL counts for all of them. Of an
 *     alias its CNAME record
 * @param detail for people: the code of a refusal, the zone referred to, why an answer is none
 */
public record Answer(Kind kind, Optional<RrSet> set, String detail) {

  /** Ways to answer, or not to. */
  public enum Kind {
    /** The records that were asked for. */
    RECORDS,
    /** The name is an alias (RFC 1034 section 3.6.2), and something else was asked for. */
    ALIAS,
    /** NXDOMAIN (RFC 2308 section 2.1). */
    NO_SUCH_NAME,
    /** The name is there, and has no records of this type (RFC 2308 section 2.2). */
    NO_SUCH_RECORDS,
    /** Another server has the zone (RFC 1034 section 4.3.1). */
    REFERRAL,
    /** A response code that is an error, NXDOMAIN apart (RFC 1035 section 4.1.1). */
    DECLINED,
    /** Something came back that is no answer to the question. */
    UNUSABLE,
    /** Nothing came back in time. */
    SILENT,
    /** The server had been silent before. */
    NOT_ASKED
  }

  /** The code of a server that does not have the zone, or not for us. */
  public static final String REFUSED = "REFUSED";

  private static final Answer NO_NAME = new Answer(Kind.NO_SUCH_NAME, Optional.empty(), "");
  private static final Answer NO_RECORDS = new Answer(Kind.NO_SUCH_RECORDS, Optional.empty(), "");
  private static final Answer UNASKED = new Answer(Kind.NOT_ASKED, Optional.empty(), "");

  public static Answer records(RrSet set) {
    return new Answer(Kind.RECORDS, Optional.of(set), "");
  }

  public static Answer alias(RrSet cname) {
    return new Answer(Kind.ALIAS, Optional.of(cname), "");
  }

  public static Answer noSuchName() {
    return NO_NAME;
  }

  public static Answer noSuchRecords() {
    return NO_RECORDS;
  }

  /**
   * A referral.
   *
   * @param zone the one another server has
   */
  public static Answer referral(DomainName zone) {
    return new Answer(Kind.REFERRAL, Optional.empty(), zone.toString());
  }

  /**
   * An error of the server.
   *
   * @param code its mnemonic: {@code SERVFAIL}
   */
  public static Answer declined(String code) {
    return new Answer(Kind.DECLINED, Optional.empty(), code);
  }

  public static Answer unusable(String why) {
    return new Answer(Kind.UNUSABLE, Optional.empty(), why);
  }

  public static Answer silent(String why) {
    return new Answer(Kind.SILENT, Optional.empty(), why);
  }

  public static Answer notAsked() {
    return UNASKED;
  }
}
