package org.peerage.value;

import java.util.Optional;

/** Dotted decimal. */
final class Ipv4Text {

  private Ipv4Text() {}

  static Optional<byte[]> read(String text) {
    var bytes = new byte[4];
    int at = 0;
    for (int octet = 0; octet < 4; octet++) {
      if (octet > 0) {
        if (at >= text.length() || text.charAt(at++) != '.') {
          return Optional.empty();
        }
      }
      int start = at;
      int value = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        value = value * 10 + text.charAt(at++) - '0';
        if (value > 255) {
          return Optional.empty();
        }
      }
      boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
      if (at == start || leadingZero) {
        return Optional.empty();
      }
      bytes[octet] = (byte) value;
    }
    return at == text.length() ? Optional.of(bytes) : Optional.empty();
  }

  static String write(byte[] bytes) {
    var text = new StringBuilder(15);
    for (byte octet : bytes) {
      text.append(text.isEmpty() ? "" : ".").append(octet & 0xff);
    }
    return text.toString();
  }
}
