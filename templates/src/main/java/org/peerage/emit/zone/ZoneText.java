package org.peerage.emit.zone;

import java.nio.charset.StandardCharsets;
import org.peerage.value.DomainName;

/**
 * The escapers of zone files (RFC 1035 section 5.1): nothing a definition holds can end a line,
 * leave a comment, or become a directive.
 */
final class ZoneText {

  /** Most octets of one character-string (RFC 1035 section 3.3). */
  private static final int MOST_OCTETS = 255;

  private ZoneText() {}

  /** A name with its final dot; never relative [ZONE-01, ZONE-02]. */
  static void name(StringBuilder out, DomainName name) {
    if (!name.isRoot()) {
      String text = name.toString();
      int plain = 0;
      while (plain < text.length() && isPlain(text.charAt(plain))) {
        plain++;
      }
      // Mostly all of it: one copy is cheaper than as many as there are characters.
      out.append(text, 0, plain);
      for (int i = plain; i < text.length(); i++) {
        char unit = text.charAt(i);
        if (isPlain(unit)) {
          out.append(unit);
        } else {
          int point = text.codePointAt(i);
          i += Character.charCount(point) - 1;
          escapedOctets(out, Character.toString(point));
        }
      }
    }
    out.append('.');
  }

  /**
   * A character-string in quotes: quotes and backslashes get a backslash, what is not printable
   * ASCII its number [ZONE-04, ZONE-05].
   */
  static void quoted(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= 0x80) {
        int point = text.codePointAt(i);
        i += Character.charCount(point) - 1;
        escapedOctets(out, Character.toString(point));
      } else {
        octet(out, unit);
      }
    }
    out.append('"');
  }

  /**
   * Character-strings in quotes, each of 255 octets at most, with a blank between them; no escape
   * is torn apart.
   *
   * @param octets one to a character, from 0 to 255
   */
  static void quotedOctets(StringBuilder out, String octets) {
    int start = 0;
    do {
      int end = Math.min(octets.length(), start + MOST_OCTETS);
      out.append(start == 0 ? "\"" : " \"");
      for (int i = start; i < end; i++) {
        octet(out, octets.charAt(i));
      }
      out.append('"');
      start = end;
    } while (start < octets.length());
  }

  /** Text behind a semicolon: what could end the line, or hide, is shown by its number. */
  static void comment(StringBuilder out, String text) {
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) >= ' ' && text.charAt(plain) < 0x7f) {
      plain++;
    }
    out.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= ' ' && unit < 0x7f) {
        out.append(unit);
      } else {
        int point = text.codePointAt(i);
        i += Character.charCount(point) - 1;
        out.append("\\u{").append(Integer.toHexString(point)).append('}');
      }
    }
  }

  /** What stands in names without an escape. A slash is of RFC 2317, an asterisk a wildcard. */
  private static boolean isPlain(char unit) {
    return unit >= 'a' && unit <= 'z'
        || unit >= '0' && unit <= '9'
        || unit == '.'
        || unit == '-'
        || unit == '_'
        || unit >= 'A' && unit <= 'Z'
        || unit == '/'
        || unit == '*';
  }

  private static void octet(StringBuilder out, char octet) {
    if (octet == '"' || octet == '\\') {
      out.append('\\').append(octet);
    } else if (octet < ' ' || octet > '~') {
      number(out, octet);
    } else {
      out.append(octet);
    }
  }

  private static void escapedOctets(StringBuilder out, String text) {
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      number(out, octet & 0xff);
    }
  }

  /** {@code \DDD}: the octet in three decimal digits. */
  private static void number(StringBuilder out, int octet) {
    out.append('\\')
        .append((char) ('0' + octet / 100))
        .append((char) ('0' + octet / 10 % 10))
        .append((char) ('0' + octet % 10));
  }
}
