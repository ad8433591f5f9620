package org.peerage.value;

import java.util.Arrays;
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

  private final byte[] bytes;

  private IpAddress(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads dotted decimal (four octets, no leading zeros) or the text forms of RFC 4291 section 2.2;
   * nothing when the text is neither.
   */
  public static Optional<IpAddress> parse(String text) {
    return (text.indexOf(':') < 0 ? Ipv4Text.read(text) : Ipv6Text.read(text)).map(IpAddress::new);
  }

  /**
   * An address from its octets.
   *
   * @param bytes 4 or 16 of them, in network order
   */
  public static IpAddress of(byte[] bytes) {
    if (bytes.length != 4 && bytes.length != 16) {
      throw new IllegalArgumentException("no address has " + bytes.length + " octets");
    }
    return new IpAddress(bytes.clone());
  }

  /** An address known to be well formed, as in our own tables and tests. */
  public static IpAddress of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no address: " + text));
  }

  public boolean isV4() {
    return bytes.length == 4;
  }

  /** The octets in network order: 4 or 16. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Number of bits: 32 or 128. */
  public int bits() {
    return bytes.length * 8;
  }

  /**
   * Whether the address is of a private network: RFC 1918 section 3, or a unique local address of
   * RFC 4193 section 3.
   */
  public boolean isPrivate() {
    int first = bytes[0] & 0xff;
    if (!isV4()) {
      return (first & 0xfe) == 0xfc;
    }
    int second = bytes[1] & 0xff;
    return first == 10 || first == 172 && (second & 0xf0) == 16 || first == 192 && second == 168;
  }

  /** Whether the address holds on one link only, as {@code fe80::1}: RFC 4291 section 2.5.6. */
  public boolean isLinkLocal() {
    return !isV4() && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xc0) == 0x80;
  }

  /** IPv4 before IPv6, then by number. */
  @Override
  public int compareTo(IpAddress other) {
    int byFamily = Integer.compare(bytes.length, other.bytes.length);
    return byFamily != 0 ? byFamily : Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IpAddress that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Dotted decimal, or the recommended form of RFC 5952 section 4. */
  @Override
  public String toString() {
    return isV4() ? Ipv4Text.write(bytes) : Ipv6Text.write(bytes);
  }
}
