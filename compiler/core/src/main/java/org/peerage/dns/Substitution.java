package org.peerage.dns;

import java.util.Locale;
import java.util.Optional;
import org.peerage.schema.Read;

/**
 * The substitution expression of a NAPTR record (RFC 3402 section 3.2): delimiter, extended regular
 * expression, delimiter, result, delimiter, flags.
 *
 * @param expression as written, escapes kept
 * @param result as written, escapes and back references kept
 * @param flags empty or {@code i}
 * @param groups how many parentheses the expression has
 * @param resultAt offset of the result in the whole
 */
public record Substitution(
    char delimiter, String expression, String result, String flags, int groups, int resultAt) {

  /** The delimiter ENUM wants [RFC-ENUM-04]. */
  public static final char ENUM_DELIMITER = '!';

  /** What turns any number into a URI: {@code !^.*$!uri!}, with what is special in it escaped. */
  public static Substitution to(String uri) {
    var result = new StringBuilder(uri.length() + 4);
    for (int i = 0; i < uri.length(); i++) {
      char unit = uri.charAt(i);
      if (unit == ENUM_DELIMITER || unit == '\\') {
        result.append('\\');
      }
      result.append(unit);
    }
    String anything = "^.*$";
    return new Substitution(
        ENUM_DELIMITER, anything, result.toString(), "", 0, anything.length() + 2);
  }

  /** Reads one; a fault marks the characters that are wrong [RFC-NAPTR-05, RFC-NAPTR-06]. */
  public static Read<Substitution> read(String text) {
    char delimiter = text.isEmpty() ? '\\' : text.charAt(0);
    if (delimiter == '\\' || delimiter == 'i' || delimiter >= '0' && delimiter <= '9') {
      return Read.bad(
          0,
          Math.min(1, text.length()),
          "does not begin with a delimiter: write '!', as in " + SHAPE);
    }
    int second = next(text, delimiter, 1);
    int third = second < 0 ? -1 : next(text, delimiter, second + 1);
    if (third < 0) {
      int found = second < 0 ? 1 : 2;
      return Read.bad(text, "has " + found + " of the three delimiters it needs, as in " + SHAPE);
    }
    String flags = text.substring(third + 1);
    if (!flags.isEmpty() && !flags.equals("i")) {
      int again = next(text, delimiter, third + 1);
      return again < 0
          ? Read.bad(third + 1, text.length(), "has a flag that is not i behind its last delimiter")
          : Read.bad(
              again, again + 1, "has more than three delimiters: escape it with a backslash");
    }
    String expression = text.substring(1, second);
    ExtendedExpression parsed = ExtendedExpression.of(expression);
    Optional<ExtendedExpression.Fault> fault = parsed.fault();
    if (fault.isPresent()) {
      return Read.bad(1 + fault.get().from(), 1 + fault.get().to(), fault.get().words());
    }
    String result = text.substring(second + 1, third);
    Optional<Read<Substitution>> unknown = unknownGroup(result, second + 1, parsed.groups());
    return unknown.orElseGet(
        () ->
            Read.good(
                new Substitution(
                    delimiter, expression, result, flags, parsed.groups(), second + 1)));
  }

  /** Whether the scheme of the URI cannot be told: the result begins with a back reference. */
  public boolean beginsWithGroup() {
    return result.length() > 1
        && result.charAt(0) == '\\'
        && Character.digit(result.charAt(1), 10) >= 0;
  }

  /** The scheme of the URI, without its colon, in lower case (RFC 3986 section 3.1). */
  public Optional<String> scheme() {
    for (int i = 0; i < result.length(); i++) {
      char unit = result.charAt(i);
      boolean letter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
      boolean inner = i > 0 && (unit >= '0' && unit <= '9' || "+-.".indexOf(unit) >= 0);
      if (unit == ':' && i > 0) {
        return Optional.of(result.substring(0, i).toLowerCase(Locale.ROOT));
      }
      if (!letter && !inner) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** As it stands in a record on the wire: backslashes single. */
  @Override
  public String toString() {
    return delimiter + expression + delimiter + result + delimiter + flags;
  }

  private static final String SHAPE = "!^.*$!sip:name@example.com!";

  /** The next delimiter that no backslash escapes, from {@code from}; -1 where there is none. */
  private static int next(String text, char delimiter, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\\') {
        i++;
      } else if (unit == delimiter) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Read<Substitution>> unknownGroup(String result, int start, int groups) {
    for (int i = 0; i + 1 < result.length(); i++) {
      if (result.charAt(i) == '\\') {
        int group = Character.digit(result.charAt(i + 1), 10);
        if (group == 0 || group > groups) {
          String fault =
              group == 0
                  ? "refers to group 0: groups count from 1 to 9"
                  : "refers to group " + group + ", but the expression has " + count(groups);
          return Optional.of(Read.bad(start + i, start + i + 2, fault));
        }
        i++;
      }
    }
    return Optional.empty();
  }

  private static String count(int groups) {
    return groups == 0 ? "none" : groups == 1 ? "only 1" : "only " + groups;
  }
}
