package org.peerage.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** File names as relative references (RFC 3986, section 4.2). */
final class FileUri {

  private static final String UNRESERVED = "-._~";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileUri() {}

  /**
   * Whatever stands in the name, it stays a path: all but letters, digits, the unreserved and the
   * slash is spelt out, hence no colon makes a scheme of its first part.
   *
   * @param name relative, with forward slashes
   */
  static String of(String name) {
    var uri = new StringBuilder(name.length() + 8);
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xff);
      if (character < 0x80 && Character.isLetterOrDigit(character)
          || character == '/'
          || UNRESERVED.indexOf(character) >= 0) {
        uri.append(character);
      } else {
        uri.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return uri.toString();
  }
}
