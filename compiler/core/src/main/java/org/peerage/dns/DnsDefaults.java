package org.peerage.dns;

/** What holds where a definition says nothing (dns.md section 2). */
public final class DnsDefaults {

  /** Equal in one cluster (Expressway X8.9 guide, Appendix 2, Example) [EXP-SRV-019]. */
  public static final int PRIORITY = 1;

  /** Equal in one cluster (Expressway X8.9 guide, Appendix 2, Example) [EXP-SRV-019]. */
  public static final int WEIGHT = 1;

  /** Seconds: 24 hours (Expressway X8.9 guide, Appendix 2, Example) [EXP-SRV-020, EXP-ENDP-010]. */
  public static final int SERVICE_TTL = 86_400;

  /** Seconds, for what the guides give no advice on: addresses, aliases, PTR, ENUM. Our choice. */
  public static final int TTL = 3600;

  /**
   * Orders of the NAPTR records of a domain: SIP over TLS, TCP, UDP (Expressway X8.9 guide,
   * Appendix 4, NAPTR Record Format) [EXP-NAPTR-008].
   */
  public static final int ORDER_TLS = 10;

  public static final int ORDER_TCP = 12;
  public static final int ORDER_UDP = 14;

  /** Of each of those three (same place) [EXP-NAPTR-008]. */
  public static final int NAPTR_PREFERENCE = 100;

  /**
   * The same three seen from outside, where flags {@code se} carry Cisco's mark (Appendix 4,
   * Looking up a domain NAPTR record) [EXP-NAPTR-018].
   */
  public static final int MARKED_ORDER_TLS = 50;

  public static final int MARKED_ORDER_TCP = 90;
  public static final int MARKED_ORDER_UDP = 100;

  /** Of each of those three (same place) [EXP-NAPTR-018]. */
  public static final int MARKED_PREFERENCE = 50;

  /** One order for all records of a number (RFC 6116 section 5.1) [RFC-ENUM-03]. */
  public static final int ENUM_ORDER = 100;

  /** The preference of the first record of a number, and how far the others lie behind it. */
  public static final int ENUM_PREFERENCE = 10;

  /**
   * Seconds to which a TTL is lowered before the record changes: as short as the guides want the
   * addresses of round robin (plan-proof.md section 8) [EXP-ENDP-015].
   */
  public static final int LEAD_DOWN_TTL = 60;

  private DnsDefaults() {}
}
