package org.peerage.schema;

import java.util.Optional;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;

/** Reads addresses, and says which part of a bad one is wrong. */
final class AddressReaders {

  private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

  private AddressReaders() {}

  static Read<IpAddress> address(String text) {
    Optional<IpAddress> address = IpAddress.parse(text);
    return address.isPresent() ? Read.good(address.get()) : fault(text);
  }

  static Read<IpAddress> ipv4(String text) {
    Read<IpAddress> read = address(text);
    return read instanceof Read.Good<IpAddress> good && !good.value().isV4()
        ? Read.bad(text, "is an IPv6 address; an IPv4 address is wanted here")
        : read;
  }

  static Read<IpAddress> ipv6(String text) {
    Read<IpAddress> read = address(text);
    return read instanceof Read.Good<IpAddress> good && good.value().isV4()
        ? Read.bad(text, "is an IPv4 address; an IPv6 address is wanted here")
        : read;
  }

  static Read<IpInterface> ipInterface(String text) {
    int slash = text.indexOf('/');
    Read<IpAddress> address = address(slash < 0 ? text : text.substring(0, slash));
    if (address instanceof Read.Bad<IpAddress> bad) {
      return Read.bad(bad.from(), bad.to(), bad.fault());
    }
    IpAddress value = ((Read.Good<IpAddress>) address).value();
    if (slash < 0) {
      return Read.bad(text, "lacks its prefix length");
    }
    String length = text.substring(slash + 1);
    long bits = Numbers.number(length);
    if (bits >= 0 && bits <= value.bits()) {
      return Read.good(new IpInterface(value, (int) bits));
    }
    return Read.bad(slash + 1, text.length(), lengthFault(length, value));
  }

  static Read<IpPrefix> prefix(String text) {
    Read<IpInterface> read = ipInterface(text);
    if (read instanceof Read.Bad<IpInterface> bad) {
      return Read.bad(bad.from(), bad.to(), bad.fault());
    }
    IpInterface value = ((Read.Good<IpInterface>) read).value();
    IpPrefix subnet = value.subnet();
    return subnet.network().equals(value.address())
        ? Read.good(subnet)
        : Read.bad(0, text.indexOf('/'), "has host bits set: the prefix is " + subnet);
  }

  /** Whether a text is meant as an address, however badly it is written. */
  static boolean looksLikeOne(String text) {
    if (text.indexOf(':') >= 0) {
      return true;
    }
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != '.' && !Characters.isDigit(unit)) {
        return false;
      }
      digit |= unit != '.';
    }
    return digit;
  }

  private static String lengthFault(String length, IpAddress address) {
    if (length.isEmpty()) {
      return "lacks its prefix length behind the slash";
    }
    Optional<IpAddress> mask = IpAddress.parse(length);
    int bits = mask.isPresent() && mask.get().isV4() ? ones(mask.get()) : -1;
    if (address.isV4() && bits >= 0) {
      return "has a subnet mask; write the prefix length, which is " + bits;
    }
    return "has `"
        + length
        + "` as its prefix length; an IPv"
        + (address.isV4() ? "4" : "6")
        + " prefix has 0 to "
        + address.bits()
        + " bits";
  }

  /** The number of leading ones of a mask, or -1 when other bits are set as well. */
  private static int ones(IpAddress mask) {
    for (int bits = 0; bits <= mask.bits(); bits++) {
      if (new IpInterface(mask, bits).mask().equals(mask)) {
        return bits;
      }
    }
    return -1;
  }

  static <T> Read<T> fault(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0 && IpAddress.parse(text.substring(0, slash)).isPresent()) {
      return Read.bad(slash, text.length(), "has a prefix length, which may not stand here");
    }
    if (text.indexOf(':') >= 0) {
      return v6Fault(text);
    }
    return looksLikeOne(text) ? v4Fault(text) : Read.bad(text, "is no IP address");
  }

  private static <T> Read<T> v4Fault(String text) {
    int octet = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('.', start);
      end = end < 0 ? text.length() : end;
      if (octet < ORDINALS.length) {
        String part = text.substring(start, end);
        String ordinal = ORDINALS[octet];
        if (part.isEmpty()) {
          return Read.bad(
              Math.max(0, start - 1),
              Math.min(text.length(), end + 1),
              "has no " + ordinal + " octet");
        }
        if (part.length() > 1 && part.charAt(0) == '0') {
          return Read.bad(
              start,
              end,
              "has " + part + " as its " + ordinal + " octet; leading zeros are not allowed");
        }
        if (part.length() > 3 || Numbers.number(part) > 255) {
          return Read.bad(
              start, end, "has " + part + " as its " + ordinal + " octet; an octet is at most 255");
        }
      }
      octet++;
      start = end + 1;
    }
    return Read.bad(
        text, "has " + octet + (octet == 1 ? " octet" : " octets") + "; an IPv4 address has 4");
  }

  private static <T> Read<T> v6Fault(String text) {
    int gap = text.indexOf("::");
    int second = gap < 0 ? -1 : text.indexOf("::", gap + 1);
    if (second >= 0) {
      return Read.bad(second, second + 2, "has :: twice; it may stand for zeros once");
    }
    int groups = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(':', start);
      end = end < 0 ? text.length() : end;
      Optional<Read<T>> fault = groupFault(text, start, end);
      if (fault.isPresent()) {
        return fault.get();
      }
      groups += start == end ? 0 : text.substring(start, end).indexOf('.') < 0 ? 1 : 2;
      start = end + 1;
    }
    if (gap >= 0) {
      return Read.bad(text, "has " + groups + " groups beside ::; an IPv6 address has 8 in all");
    }
    return Read.bad(
        text,
        "has "
            + groups
            + (groups == 1 ? " group" : " groups")
            + "; an IPv6 address has 8, or :: for"
            + " zeros");
  }

  private static <T> Optional<Read<T>> groupFault(String text, int start, int end) {
    String group = text.substring(start, end);
    if (group.indexOf('.') >= 0) {
      if (end < text.length()) {
        return Optional.of(
            Read.bad(start, end, "has dotted numbers in the middle; they may only end an address"));
      }
      return IpAddress.parse(group).isPresent()
          ? Optional.empty()
          : Optional.of(moved(v4Fault(group), start));
    }
    for (int i = 0; i < group.length(); i++) {
      char unit = group.charAt(i);
      if (unit == '%') {
        return Optional.of(
            Read.bad(start + i, text.length(), "has a zone, which may not stand here"));
      }
      boolean hex =
          Characters.isDigit(unit) || unit >= 'a' && unit <= 'f' || unit >= 'A' && unit <= 'F';
      if (!hex) {
        return Optional.of(Characters.strange(text, start + i, "a group has hexadecimal digits"));
      }
    }
    return group.length() > 4
        ? Optional.of(
            Read.bad(start, end, "has `" + group + "` as a group; a group has at most 4 digits"))
        : Optional.empty();
  }

  private static <T> Read<T> moved(Read<T> read, int by) {
    Read.Bad<T> bad = (Read.Bad<T>) read;
    return Read.bad(bad.from() + by, bad.to() + by, bad.fault());
  }
}
