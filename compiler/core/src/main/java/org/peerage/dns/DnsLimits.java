package org.peerage.dns;

/** What DNS can hold, and how long the guides want it kept. */
public final class DnsLimits {

  /** Octets of a label (RFC 1035 section 2.3.4). */
  public static final int LONGEST_LABEL = 63;

  /**
   * Characters of a name without its final dot: 255 octets on the wire (RFC 1035 section 2.3.4).
   */
  public static final int LONGEST_NAME = 253;

  /** Octets of a character-string (RFC 1035 section 3.3). */
  public static final int LONGEST_STRING = 255;

  /** Greatest order, preference, priority, weight and port (RFC 3403 section 4.1, RFC 2782). */
  public static final int GREATEST_RANK = 65_535;

  /** Seconds: greatest TTL (RFC 2181 section 8). */
  public static final int LONGEST_TTL = Integer.MAX_VALUE;

  /** Characters of a type or subtype of an enumservice (RFC 6116 section 3.4.3). */
  public static final int LONGEST_ENUM_TYPE = 32;

  /**
   * Seconds, an hour: SRV records are to be kept for long, 24 hours say (Expressway X8.9 guide,
   * Configure Endpoints, SIP option 2) [EXP-ENDP-010]; what is short is our reading.
   */
  public static final int SHORTEST_SERVICE_TTL = 3600;

  /**
   * Seconds: addresses in turn are to be kept for one minute or less (Expressway X8.9 guide,
   * Configure Endpoints, SIP option 3) [EXP-ENDP-015].
   */
  public static final int LONGEST_ROUND_ROBIN_TTL = 60;

  private DnsLimits() {}
}
