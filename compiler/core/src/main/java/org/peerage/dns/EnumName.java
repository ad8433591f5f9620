package org.peerage.dns;

import org.peerage.value.DomainName;

/** Names under which numbers are looked up (RFC 6116 section 3.2). */
public final class EnumName {

  private EnumName() {}

  /**
   * The digits reversed, a label each, below the zone: {@code 557120} is {@code 0.2.1.7.5.5}
   * [EXP-NAPTR-013]. What is no digit is dropped.
   */
  public static DomainName of(String number, DomainName zone) {
    var name = new StringBuilder(2 * number.length());
    for (int i = number.length() - 1; i >= 0; i--) {
      char unit = number.charAt(i);
      if (unit >= '0' && unit <= '9') {
        name.append(name.isEmpty() ? "" : ".").append(unit);
      }
    }
    return DomainName.of(name.toString()).under(zone);
  }

  /** Whether a name is digits, one to a label, below the zone [RFC-ENUM-10]. */
  public static boolean isNumber(DomainName owner, DomainName zone) {
    String name = owner.toString();
    int end = name.length() - zone.toString().length() - 1;
    if (!owner.isWithin(zone) || end < 1) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char unit = name.charAt(i);
      boolean good = i % 2 == 0 ? unit >= '0' && unit <= '9' : unit == '.';
      if (!good) {
        return false;
      }
    }
    return end % 2 == 1;
  }
}
