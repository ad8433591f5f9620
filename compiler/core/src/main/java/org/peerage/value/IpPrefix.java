package org.peerage.value;

/**
 * A block of addresses.
 *
 * @param network its first address: host bits are 0
 * @param length number of network bits, from 0 to 32 or 128
 */
public record IpPrefix(IpAddress network, int length) implements Comparable<IpPrefix> {

  public IpPrefix {
    if (length < 0 || length > network.bits()) {
      throw new IllegalArgumentException("no prefix length: " + length);
    }
    if (!network.masked(length).equals(network)) {
      throw new IllegalArgumentException("host bits are set: " + network + "/" + length);
    }
  }

  /** The block an address lies in. */
  public static IpPrefix around(IpAddress address, int length) {
    return new IpPrefix(address.masked(length), length);
  }

  public boolean contains(IpAddress address) {
    return address.isV4() == network.isV4() && address.masked(length).equals(network);
  }

  public boolean contains(IpPrefix other) {
    return other.length >= length && contains(other.network);
  }

  @Override
  public int compareTo(IpPrefix other) {
    int byNetwork = network.compareTo(other.network);
    return byNetwork != 0 ? byNetwork : Integer.compare(length, other.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IpPrefix that && length == that.length && network.equals(that.network);
  }

  @Override
  public int hashCode() {
    return network.hashCode() * 31 + length;
  }

  @Override
  public String toString() {
    return network + "/" + length;
  }
}
