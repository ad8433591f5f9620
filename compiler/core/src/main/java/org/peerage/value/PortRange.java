package org.peerage.value;

/**
 * TCP or UDP ports.
 *
 * @param first from 0 to 65535
 * @param last from {@code first} to 65535; equal to it for one port
 */
public record PortRange(int first, int last) {

  public PortRange {
    if (first < 0 || last > 65535 || first > last) {
      throw new IllegalArgumentException("no ports: " + first + "-" + last);
    }
  }

  public boolean overlaps(PortRange other) {
    return first <= other.last && other.first <= last;
  }

  public boolean contains(int port) {
    return first <= port && port <= last;
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
