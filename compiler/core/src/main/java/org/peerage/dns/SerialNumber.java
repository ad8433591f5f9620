package org.peerage.dns;

import java.util.Optional;

/**
 * A serial number of a zone: 32 bits, compared on a circle (RFC 1982).
 *
 * @param value from 0 to 4294967295
 */
public record SerialNumber(long value) {

  private static final int BITS = 32;
  private static final long MODULUS = 1L << BITS;

  /** Half the circle less one: the most a serial may rise at once (RFC 1982 section 3.1). */
  private static final long MOST = (1L << (BITS - 1)) - 1;

  public SerialNumber {
    if (value < 0 || value >= MODULUS) {
      throw new IllegalArgumentException("no serial number: " + value);
    }
  }

  /**
   * The serial of a moment.
   *
   * @param seconds since 1970-01-01, UTC, not negative; from 2106 on it begins anew at 0
   */
  public static SerialNumber ofEpochSecond(long seconds) {
    return around(seconds);
  }

  /** The place of any number on the circle. */
  static SerialNumber around(long number) {
    return new SerialNumber(Math.floorMod(number, MODULUS));
  }

  /**
   * The serial that lies {@code n} further.
   *
   * @param n from 0 to 2147483647
   */
  public SerialNumber plus(long n) {
    if (n < 0 || n > MOST) {
      throw new IllegalArgumentException("a serial cannot rise by " + n);
    }
    return new SerialNumber((value + n) % MODULUS);
  }

  /**
   * Whether secondaries take this for newer than {@code other} (RFC 1982 section 3.2). Neither is
   * newer when both are equal, or lie exactly half the circle apart.
   */
  public boolean isAfter(SerialNumber other) {
    long ahead = Math.floorMod(value - other.value, MODULUS);
    return ahead > 0 && ahead <= MOST;
  }

  /** This one where it is newer than the published one, else one above that. */
  SerialNumber orAbove(Optional<SerialNumber> published) {
    return published.isEmpty() || isAfter(published.get()) ? this : published.get().plus(1);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
