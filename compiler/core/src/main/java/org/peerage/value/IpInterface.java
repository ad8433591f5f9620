package org.peerage.value;

/**
 * An address with the length of its subnet's prefix: {@code 194.73.59.53/28}.
 *
 * @param prefixLength from 0 to 32 or 128
 */
public record IpInterface(IpAddress address, int prefixLength) {

  public IpInterface {
    if (prefixLength < 0 || prefixLength > address.bits()) {
      throw new IllegalArgumentException("no prefix length: " + prefixLength);
    }
  }

  /** The subnet the address lies in. */
  public IpPrefix subnet() {
    return IpPrefix.around(address, prefixLength);
  }

  /** The subnet mask as the page wants it: 255.255.255.240. */
  public IpAddress mask() {
    byte[] ones = new byte[address.bits() / 8];
    for (int i = 0; i < ones.length; i++) {
      int keep = Math.max(0, Math.min(8, prefixLength - 8 * i));
      ones[i] = (byte) (0xff << (8 - keep));
    }
    return IpAddress.of(ones);
  }

  @Override
  public String toString() {
    return address + "/" + prefixLength;
  }
}
