package org.peerage.rules.dns;

/** The flags of NAPTR records (RFC 3403 section 4.1; RFC 3404 section 4.3). */
final class NaptrFlag {

  private NaptrFlag() {}

  static boolean isFlag(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
  }

  /** Whether a flag has a meaning: SRV records, addresses, a URI, or one of the application. */
  static boolean isKnown(char unit) {
    return "saupSAUP".indexOf(unit) >= 0;
  }

  /** Whether flags are Cisco's mark of the outside [EXP-NAPTR-017]. */
  static boolean isMark(String flags) {
    return flags.equalsIgnoreCase("se");
  }

  /**
   * Whether flags are none, or one that is known and not the wanted one; others have rules of their
   * own.
   */
  static boolean isOtherThan(char wanted, String flags) {
    return flags.isEmpty()
        || flags.length() == 1
            && isKnown(flags.charAt(0))
            && Character.toLowerCase(flags.charAt(0)) != wanted;
  }
}
