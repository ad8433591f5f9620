package org.peerage.rules.shared;

/** The flags of NAPTR records (RFC 3403 section 4.1; RFC 3404 section 4.3). */
public final class NaptrFlag {

  private NaptrFlag() {}

  public static boolean isFlag(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
  }

  /** Whether a flag has a meaning: SRV records, addresses, a URI, or one of the application. */
  public static boolean isKnown(char unit) {
    return "saupSAUP".indexOf(unit) >= 0;
  }

  /** Whether flags are Cisco's mark of the outside [EXP-NAPTR-017]. */
  public static boolean isMark(String flags) {
    return flags.equalsIgnoreCase("se");
  }

  /**
   * Whether flags are none, or one that is known and not the wanted one; others have rules of their
   * own.
   */
  public static boolean isOtherThan(char wanted, String flags) {
    return flags.isEmpty()
        || flags.length() == 1
            && isKnown(flags.charAt(0))
            && Character.toLowerCase(flags.charAt(0)) != wanted;
  }
}
