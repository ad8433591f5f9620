package org.peerage.rules.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.DnsLimits;

/**
 * The service field of an ENUM record: E2U, then types with their subtypes (RFC 6116 section
 * 3.4.3).
 */
public final class EnumService {

  private EnumService() {}

  /** Whether a field speaks of ENUM at all, in the right order or that of RFC 2916. */
  public static boolean isMeant(String service) {
    String folded = service.toUpperCase(Locale.ROOT);
    return folded.startsWith("E2U") || folded.endsWith("+E2U");
  }

  public static boolean isWellFormed(String service) {
    String[] parts = service.split("\\+", -1);
    if (!parts[0].equalsIgnoreCase("E2U") || parts.length < 2) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      for (String token : parts[i].split(":", -1)) {
        if (!isToken(token)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The right form of a field in the order of RFC 2916, as in {@code mailto+E2U}. */
  public static Optional<String> repaired(String service) {
    if (!service.toUpperCase(Locale.ROOT).endsWith("+E2U")) {
      return Optional.empty();
    }
    String type = service.substring(0, service.length() - 4);
    // RFC 4355 section 3 registers mail as a subtype of email.
    String right = "E2U+" + (type.equalsIgnoreCase("mailto") ? "email:mailto" : type);
    return isWellFormed(right) ? Optional.of(right) : Optional.empty();
  }

  /**
   * The schemes a result may have, the usual one first (RFC 3764 section 4, RFC 3762 section 3, RFC
   * 4355 section 3); none where we do not know the service.
   */
  public static List<String> schemes(String service) {
    return switch (service.toUpperCase(Locale.ROOT)) {
      case "E2U+SIP" -> List.of("sip", "sips");
      case "E2U+H323" -> List.of("h323");
      case "E2U+EMAIL:MAILTO" -> List.of("mailto");
      default -> List.of();
    };
  }

  /**
   * Offset of a plus sign that begins the number an expression wants, unescaped; -1 if none does.
   */
  public static int plus(String regexp) {
    int at = 1;
    while (at < regexp.length() && (regexp.charAt(at) == '^' || regexp.charAt(at) == '(')) {
      at++;
    }
    return at < regexp.length() && regexp.charAt(at) == '+' ? at : -1;
  }

  private static boolean isToken(String token) {
    for (int i = 0; i < token.length(); i++) {
      char unit = token.charAt(i);
      boolean good =
          unit >= 'a' && unit <= 'z'
              || unit >= 'A' && unit <= 'Z'
              || unit >= '0' && unit <= '9'
              || unit == '-';
      if (!good) {
        return false;
      }
    }
    return !token.isEmpty() && token.length() <= DnsLimits.LONGEST_ENUM_TYPE;
  }
}
