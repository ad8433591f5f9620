package org.peerage.parse;

/** A subnet mask with dots, as many write it behind an address: {@code 255.255.255.240}. */
final class SubnetMask {

  private static final int OCTETS = 4;
  private static final int OCTET_BITS = 8;
  private static final int MAX_DIGITS = 3;

  private SubnetMask() {}

  /** The number of bits a mask sets; negative where a text is no mask. */
  static int bits(String text) {
    long value = octets(text);
    if (value < 0) {
      return -1;
    }
    int bits = Long.bitCount(value);
    int width = OCTETS * OCTET_BITS;
    return value == ((1L << bits) - 1) << (width - bits) ? bits : -1;
  }

  static boolean isAddress(String text) {
    return octets(text) >= 0;
  }

  private static long octets(String text) {
    String[] parts = text.split("\\.", -1);
    long value = parts.length == OCTETS ? 0 : -1;
    for (int i = 0; i < parts.length && value >= 0; i++) {
      int octet = octet(parts[i]);
      value = octet < 0 ? -1 : value << OCTET_BITS | octet;
    }
    return value;
  }

  private static int octet(String text) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
    }
    int octet = Integer.parseInt(text);
    return octet < 1 << OCTET_BITS ? octet : -1;
  }
}
