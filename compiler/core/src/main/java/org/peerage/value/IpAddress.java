package org.peerage.value;

import java.util.Optional;

/**
 * An IPv4 or IPv6 address, without zone or prefix. Equal when the bits are, however written.
 *
 * <p>Read by ourselves: reading five addresses with the library {@code ipaddress} 5.6.2 makes a
 * whole process 40 ms slower on JDK 17 with AppCDS and 37 ms on JDK 25 with an AOT cache (least of
 * 25 runs each, against an empty program), where the bound for a library is 3 ms. The tests hold
 * ours against it instead.
 */
public final class IpAddress implements Comparable<IpAddress> {

  private static final int V4_BITS = 32;
  private static final int V6_BITS = 128;

  private final int bits;

  /** The first 64 bits of an IPv6 address; 0 of an IPv4 address. */
  private final long high;

  /** The last 64 bits of an IPv6 address; all of an IPv4 address, as a number. */
  private final long low;

  private IpAddress(int bits, long high, long low) {
    this.bits = bits;
    this.high = high;
    this.low = low;
  }

  /**
   * Reads dotted decimal (four octets, no leading zeros) or the text forms of RFC 4291 section 2.2;
   * nothing when the text is neither.
   */
  public static Optional<IpAddress> parse(String text) {
    return (text.indexOf(':') < 0 ? Ipv4Text.read(text) : Ipv6Text.read(text)).map(IpAddress::of);
  }

  /**
   * An address from its octets.
   *
   * @param bytes 4 or 16 of them, in network order
   */
  public static IpAddress of(byte[] bytes) {
    if (bytes.length == 4) {
      return new IpAddress(V4_BITS, 0, number(bytes, 0, 4));
    }
    if (bytes.length == 16) {
      return new IpAddress(V6_BITS, number(bytes, 0, 8), number(bytes, 8, 16));
    }
    throw new IllegalArgumentException("no address has " + bytes.length + " octets");
  }

  /** An address known to be well formed, as in our own tables and tests. */
  public static IpAddress of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no address: " + text));
  }

  public boolean isV4() {
    return bits == V4_BITS;
  }

  /** The octets in network order: 4 or 16. */
  public byte[] bytes() {
    var bytes = new byte[bits / 8];
    for (int i = 0; i < bytes.length; i++) {
      int behind = bits - 8 - 8 * i;
      bytes[i] = (byte) (behind < 64 ? low >>> behind : high >>> behind - 64);
    }
    return bytes;
  }

  /** Number of bits: 32 or 128. */
  public int bits() {
    return bits;
  }

  /**
   * Whether the address is of a private network: RFC 1918 section 3, or a unique local address of
   * RFC 4193 section 3.
   */
  public boolean isPrivate() {
    if (!isV4()) {
      return high >>> 57 == 0xfc >>> 1;
    }
    return low >>> 24 == 10 || low >>> 20 == (172 << 4 | 1) || low >>> 16 == (192 << 8 | 168);
  }

  /** Whether the address holds on one link only, as {@code fe80::1}: RFC 4291 section 2.5.6. */
  public boolean isLinkLocal() {
    return !isV4() && high >>> 54 == 0xfe80 >>> 6;
  }

  /** IPv4 before IPv6, then by number. */
  @Override
  public int compareTo(IpAddress other) {
    if (bits != other.bits) {
      return Integer.compare(bits, other.bits);
    }
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IpAddress that
        && low == that.low
        && high == that.high
        && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(high) + Long.hashCode(low);
  }

  /** Dotted decimal, or the recommended form of RFC 5952 section 4. */
  @Override
  public String toString() {
    return isV4() ? Ipv4Text.write(bytes()) : Ipv6Text.write(bytes());
  }

  /** The first address of the block it lies in: the bits behind so many are 0. */
  IpAddress masked(int length) {
    return isV4()
        ? new IpAddress(bits, 0, low & ones(length, V4_BITS))
        : new IpAddress(
            bits, high & ones(Math.min(length, 64), 64), low & ones(Math.max(length - 64, 0), 64));
  }

  /** A number of so many bits of which the first ones are 1. */
  private static long ones(int count, int of) {
    return count == 0 ? 0 : -1L << of - count;
  }

  private static long number(byte[] bytes, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number << 8 | bytes[i] & 0xff;
    }
    return number;
  }
}
