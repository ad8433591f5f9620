package org.peerage.schema;

import java.time.Duration;
import org.peerage.value.Choice;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.OptionKey;
import org.peerage.value.PortRange;
import org.peerage.value.Ref;

/** Reads the text of each scalar type, and says exactly which characters are wrong. */
final class Readers {

  private Readers() {}

  static Read<String> label(String text) {
    return text.isEmpty() ? Read.bad(text, "is empty") : Read.good(text);
  }

  static Read<Boolean> bool(String text) {
    return switch (text) {
      case "on" -> Read.good(true);
      case "off" -> Read.good(false);
      default -> Read.bad(text, "is neither on nor off");
    };
  }

  static Read<Duration> duration(String text) {
    int at = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == 0 || at > 9) {
      return Read.bad(text, "is no duration: write a number and a unit, as in 60s or 24h");
    }
    long number = Long.parseLong(text.substring(0, at));
    return switch (text.substring(at)) {
      case "ms" -> Read.good(Duration.ofMillis(number));
      case "s" -> Read.good(Duration.ofSeconds(number));
      case "m" -> Read.good(Duration.ofMinutes(number));
      case "h" -> Read.good(Duration.ofHours(number));
      case "d" -> Read.good(Duration.ofDays(number));
      case "w" -> Read.good(Duration.ofDays(7 * number));
      default -> Read.bad(at, text.length(), "has no unit: write ms, s, m, h, d or w");
    };
  }

  static Read<IpAddress> ipv4(String text) {
    return IpAddress.parse(text)
        .filter(IpAddress::isV4)
        .map(Read::good)
        .orElseGet(() -> Read.bad(text, "is no IPv4 address"));
  }

  static Read<IpAddress> ipv6(String text) {
    return IpAddress.parse(text)
        .filter(address -> !address.isV4())
        .map(Read::good)
        .orElseGet(() -> Read.bad(text, "is no IPv6 address"));
  }

  static Read<IpAddress> address(String text) {
    return IpAddress.parse(text)
        .map(Read::good)
        .orElseGet(() -> Read.bad(text, "is no IP address"));
  }

  static Read<IpInterface> ipInterface(String text) {
    int slash = text.indexOf('/');
    var address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return Read.bad(0, slash < 0 ? text.length() : slash, "is no IP address");
    }
    if (slash < 0) {
      return Read.bad(text, "lacks its prefix length");
    }
    int length = number(text.substring(slash + 1), address.get().bits());
    return length < 0
        ? Read.bad(slash + 1, text.length(), "is no prefix length")
        : Read.good(new IpInterface(address.get(), length));
  }

  static Read<IpPrefix> prefix(String text) {
    Read<IpInterface> read = ipInterface(text);
    if (read instanceof Read.Bad<IpInterface> bad) {
      return Read.bad(bad.from(), bad.to(), bad.fault());
    }
    IpInterface value = ((Read.Good<IpInterface>) read).value();
    return value.subnet().network().equals(value.address())
        ? Read.good(value.subnet())
        : Read.bad(text, "has host bits set: the prefix is " + value.subnet());
  }

  static Read<DomainName> fqdn(String text) {
    return text.indexOf('.') < 0
        ? Read.bad(text, "is not fully qualified")
        : Read.good(DomainName.of(text));
  }

  static Read<Host> host(String text) {
    return IpAddress.parse(text)
        .map(address -> Read.<Host>good(new Host.Addressed(address)))
        .orElseGet(() -> Read.good(new Host.Named(DomainName.of(text))));
  }

  static Read<String> hostLabel(String text) {
    return Read.good(text);
  }

  static Read<String> owner(String text) {
    return Read.good(text);
  }

  static Read<String> serial(String text) {
    return Read.good(text);
  }

  static Read<String> recordType(String text) {
    return Read.good(text);
  }

  static Read<OptionKey> optionKey(String text) {
    return Read.good(new OptionKey(text));
  }

  static Read<PortRange> ports(String text) {
    int dash = text.indexOf('-');
    int first = number(dash < 0 ? text : text.substring(0, dash), 65535);
    int last = dash < 0 ? first : number(text.substring(dash + 1), 65535);
    return first < 0 || last < first
        ? Read.bad(text, "is no port or range of ports")
        : Read.good(new PortRange(first, last));
  }

  static Read<String> digits(String text) {
    return Read.good(text);
  }

  static Read<String> path(String text) {
    return Read.good(text);
  }

  static Read<String> text(String text, int most) {
    return text.length() > most
        ? Read.bad(most, text.length(), "is longer than " + most + " characters")
        : Read.good(text);
  }

  static Read<Integer> integer(String text, int least, int most) {
    int value = number(text, most);
    return value < least
        ? Read.bad(text, "is no number from " + least + " to " + most)
        : Read.good(value);
  }

  static <E extends Choice> Read<E> choice(String text, E[] words) {
    for (E word : words) {
      if (word.word().equals(text)) {
        return Read.good(word);
      }
    }
    return Read.bad(text, "is none of the words that may stand here");
  }

  static Read<Ref> reference(String text) {
    return Read.good(new Ref(text));
  }

  /** The number in a text of digits, or -1 when it is none or greater than {@code most}. */
  private static int number(String text, int most) {
    if (text.isEmpty() || text.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value = value * 10 + digit - '0';
    }
    return value <= most ? value : -1;
  }
}
