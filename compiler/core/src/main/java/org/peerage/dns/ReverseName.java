package org.peerage.dns;

import java.util.Optional;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpPrefix;

/** Names under which addresses are looked up: in-addr.arpa by octets, ip6.arpa by nibbles. */
public final class ReverseName {

  private static final String HEX = "0123456789abcdef";

  private ReverseName() {}

  /** The name of an address (RFC 1035 section 3.5, RFC 3596 section 2.5). */
  public static DomainName of(IpAddress address) {
    return of(address, address.bits());
  }

  /**
   * The address a name stands for; nothing for any other name. A label with a slash or hyphen, as
   * of a classless zone (RFC 2317 section 4), is passed over.
   */
  public static Optional<IpAddress> address(DomainName name) {
    String[] labels = name.labels();
    int count = labels.length - 2;
    if (count < 4 || !labels[count + 1].equalsIgnoreCase("arpa")) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    if (labels[count].equalsIgnoreCase("in-addr")) {
      for (int i = count - 1; i >= 0; i--) {
        boolean classless = i == 1 && count == 5;
        text.append(classless ? "" : labels[i]).append(classless || i == 0 ? "" : ".");
      }
    } else if (labels[count].equalsIgnoreCase("ip6") && count == 32) {
      for (int i = count - 1; i >= 0; i--) {
        text.append(labels[i]).append(i % 4 == 0 && i > 0 ? ":" : "");
      }
    }
    return text.isEmpty() ? Optional.empty() : IpAddress.parse(text.toString());
  }

  /**
   * The name of an address in a classless zone: its last octet below the zone's name (RFC 2317
   * section 4).
   */
  public static DomainName in(DomainName zone, IpAddress address) {
    byte[] bytes = address.bytes();
    return DomainName.of(Integer.toString(bytes[bytes.length - 1] & 0xff)).under(zone);
  }

  /** The smallest zone that holds all of a prefix. */
  public static DomainName zoneAround(IpPrefix prefix) {
    int step = step(prefix);
    return of(prefix.network(), prefix.length() / step * step);
  }

  /** Whether a prefix is a zone of its own: ends between two labels. */
  public static boolean isZone(IpPrefix prefix) {
    return prefix.length() % step(prefix) == 0;
  }

  /** Whether a prefix can be delegated as RFC 2317 has it: longer than 24 bits, IPv4. */
  public static boolean isClassless(IpPrefix prefix) {
    return prefix.network().isV4() && prefix.length() > 24;
  }

  /** The prefix of a reverse zone that is usual for an address: /24 or /64. */
  public static IpPrefix usualPrefix(IpAddress address) {
    return IpPrefix.around(address, address.isV4() ? 24 : 64);
  }

  /**
   * A name for a classless zone (RFC 2317 section 4), made of its first and last octet: {@code
   * 48-63.2.0.192.in-addr.arpa}. Providers choose the name; some write a slash.
   */
  public static DomainName classlessZone(IpPrefix prefix) {
    byte[] bytes = prefix.network().bytes();
    int first = bytes[bytes.length - 1] & 0xff;
    int last = first + (1 << prefix.network().bits() - prefix.length()) - 1;
    return DomainName.of(first + "-" + last).under(zoneAround(prefix));
  }

  private static int step(IpPrefix prefix) {
    return prefix.network().isV4() ? 8 : 4;
  }

  private static DomainName of(IpAddress address, int bits) {
    byte[] bytes = address.bytes();
    var name = new StringBuilder(74);
    if (address.isV4()) {
      for (int i = bits / 8 - 1; i >= 0; i--) {
        name.append(bytes[i] & 0xff).append('.');
      }
      return DomainName.of(name.append("in-addr.arpa").toString());
    }
    for (int i = bits / 4 - 1; i >= 0; i--) {
      int nibble = i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2];
      name.append(HEX.charAt(nibble & 0xf)).append('.');
    }
    return DomainName.of(name.append("ip6.arpa").toString());
  }
}
