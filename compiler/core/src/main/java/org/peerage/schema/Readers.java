package org.peerage.schema;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.Choice;
import org.peerage.value.OptionKey;
import org.peerage.value.PortRange;
import org.peerage.value.Ref;
import org.peerage.value.Version;

/** Reads the other scalar types, and says exactly which characters are wrong. */
final class Readers {

  /** Greatest TTL in seconds (RFC 2181 section 8). */
  private static final long TTL = 2_147_483_647L;

  /** Greatest serial (RFC 1035 section 3.3.13). */
  private static final long SERIAL = 4_294_967_295L;

  private static final int PORT = 65_535;

  /** Most digits of an international number (ITU-T E.164 section 6). */
  private static final int E164 = 15;

  private static final int DIGITS = 60;

  private static final int KEY = 128;

  /** Digits of a number that no unit can make overflow. */
  private static final int NUMBER = 12;

  private Readers() {}

  static Read<Boolean> bool(String text) {
    return switch (text) {
      case "on" -> Read.good(true);
      case "off" -> Read.good(false);
      default -> Read.bad(text, "is neither on nor off");
    };
  }

  static Read<Duration> duration(String text) {
    int at = 0;
    while (at < text.length() && Characters.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == 0) {
      return Read.bad(text, "is no duration: it begins with a number");
    }
    if (at > NUMBER) {
      return Read.bad(0, at, "is too great a number");
    }
    long number = Numbers.number(text.substring(0, at));
    String unit = text.substring(at);
    return switch (unit) {
      case "ms" -> Read.good(Duration.ofMillis(number));
      case "s" -> Read.good(Duration.ofSeconds(number));
      case "m" -> Read.good(Duration.ofMinutes(number));
      case "h" -> Read.good(Duration.ofHours(number));
      case "d" -> Read.good(Duration.ofDays(number));
      case "w" -> Read.good(Duration.ofDays(7 * number));
      case "" -> Read.bad(text, "has no unit: ms, s, m, h, d or w");
      default ->
          Read.bad(at, text.length(), "has `" + unit + "` as its unit: one of ms, s, m, h, d or w");
    };
  }

  /** A TTL: whole seconds that a record can hold. */
  static Read<Duration> ttl(String text) {
    Read<Duration> read = duration(text);
    if (!(read instanceof Read.Good<Duration> good)) {
      return read;
    }
    if (good.value().getNano() != 0) {
      return Read.bad(text, "is no whole number of seconds");
    }
    return good.value().getSeconds() > TTL
        ? Read.bad(
            text,
            "is "
                + good.value().getSeconds()
                + " s; DNS holds at most "
                + TTL
                + " s (RFC 2181 section 8)")
        : read;
  }

  static Read<LocalDate> date(String text) {
    boolean shaped =
        text.length() == 10
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && Numbers.allDigits(text.substring(0, 4))
            && Numbers.allDigits(text.substring(5, 7))
            && Numbers.allDigits(text.substring(8));
    if (!shaped) {
      return Read.bad(text, "is no date: year-month-day");
    }
    int year = (int) Numbers.number(text.substring(0, 4));
    int month = (int) Numbers.number(text.substring(5, 7));
    int day = (int) Numbers.number(text.substring(8));
    if (month < 1 || month > 12) {
      return Read.bad(5, 7, "has " + text.substring(5, 7) + " as its month");
    }
    int last = YearMonth.of(year, month).lengthOfMonth();
    return day < 1 || day > last
        ? Read.bad(
            8, 10, "has " + text.substring(8) + " as its day; that month has " + last + " days")
        : Read.good(LocalDate.of(year, month, day));
  }

  static Read<Version> version(String text) {
    Optional<Version> version = Version.parse(text);
    if (version.isPresent()) {
      return Read.good(version.get());
    }
    boolean small = Version.parse(text.toUpperCase(Locale.ROOT)).isPresent();
    return small
        ? Read.bad(text, "is written in capitals: " + text.toUpperCase(Locale.ROOT))
        : Read.bad(text, "is no version: X8.9, XC2.4 or, for other systems, 13.2");
  }

  static Read<String> serial(String text) {
    if (text.equals("from-commit") || text.equals("date") || text.equals("increment")) {
      return Read.good(text);
    }
    if (!Numbers.allDigits(text)) {
      return Read.bad(text, "is none of from-commit, date and increment, and no number");
    }
    long number = Numbers.number(text);
    return number < 0 || number > SERIAL
        ? Read.bad(text, "is too great: a serial has 32 bits, at most " + SERIAL)
        : Read.good(text);
  }

  /** A mnemonic, upper case; not of the types that have blocks of their own. */
  static Read<String> recordType(String text) {
    String type = text.toUpperCase(Locale.ROOT);
    for (int i = 0; i < type.length(); i++) {
      if (!Characters.isLetterOrDigit(type.charAt(i)) && type.charAt(i) != '-') {
        return Characters.strange(text, i, "a record type is a mnemonic such as TXT");
      }
    }
    return switch (type) {
      case "" -> Read.bad(text, "cannot stand here");
      case "A", "AAAA" -> Read.bad(text, "has a block of its own: host");
      case "CNAME" -> Read.bad(text, "has a block of its own: alias");
      case "SRV" -> Read.bad(text, "has a block of its own: srv");
      case "NAPTR" -> Read.bad(text, "has a block of its own: naptr");
      case "SOA" -> Read.bad(text, "has a block of its own: soa");
      default -> Read.good(type);
    };
  }

  /** Loose, since the shape of keys is Cisco's own. */
  static Read<OptionKey> optionKey(String text) {
    if (text.isEmpty()) {
      return Read.bad(text, "cannot stand here");
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
        return Characters.strange(text, i, "a key has letters, digits and hyphens");
      }
    }
    return text.length() > KEY
        ? Read.bad(KEY, text.length(), "is longer than " + KEY + " characters")
        : Read.good(new OptionKey(text));
  }

  static Read<PortRange> ports(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      Read<Integer> port = Numbers.integer(text, 0, PORT);
      return port instanceof Read.Good<Integer> good
          ? Read.good(new PortRange(good.value(), good.value()))
          : moved(port, 0);
    }
    Read<Integer> first = Numbers.integer(text.substring(0, dash), 0, PORT);
    Read<Integer> last = Numbers.integer(text.substring(dash + 1), 0, PORT);
    if (!(first instanceof Read.Good<Integer> from)) {
      return moved(first, 0);
    }
    if (!(last instanceof Read.Good<Integer> to)) {
      return moved(last, dash + 1);
    }
    return to.value() < from.value()
        ? Read.bad(text, "ends before it begins")
        : Read.good(new PortRange(from.value(), to.value()));
  }

  /** A number of the telephone network: with a plus sign in front, it is one of E.164. */
  static Read<String> digits(String text) {
    int begin = text.startsWith("+") ? 1 : 0;
    for (int i = begin; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return Characters.strange(text, i, "a number has digits only");
      }
    }
    int count = text.length() - begin;
    if (count == 0) {
      return Read.bad(text, "has no digits");
    }
    int most = begin == 1 ? E164 : DIGITS;
    return count > most
        ? Read.bad(
            begin + most,
            text.length(),
            "has " + count + " digits; " + (begin == 1 ? "E.164 allows " : "at most ") + most)
        : Read.good(text);
  }

  /** Where the path leads is looked at when the file it stands in is known. */
  static Read<String> path(String text) {
    return text.isEmpty() ? Read.bad(text, "cannot stand here") : Read.good(text);
  }

  static Read<String> text(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return length > most
        ? Read.bad(
            text.offsetByCodePoints(0, most),
            text.length(),
            "has " + length + " characters; at most " + most + " are taken here")
        : Read.good(text);
  }

  static <E extends Choice> Read<E> choice(String text, E[] words) {
    for (E word : words) {
      if (word.word().equals(text)) {
        return Read.good(word);
      }
    }
    return Read.bad(text, "is none of the words that may stand here");
  }

  /** What a reference names is looked up when all is read; what is typed by hand is read here. */
  static Read<Ref> reference(String text, Target target) {
    if (text.isEmpty()) {
      return Read.bad(text, "cannot stand here");
    }
    boolean host = target == Target.OWN_PEER_OR_HOST && Ref.isTypedByHand(text);
    boolean prefix = target == Target.FIREWALL_END && Ref.isTypedByHand(text);
    if (host && NameReaders.host(text) instanceof Read.Bad<?> bad) {
      return Read.bad(bad.from(), bad.to(), bad.fault(), bad.help());
    }
    if (prefix && AddressReaders.prefix(text) instanceof Read.Bad<?> bad) {
      return Read.bad(bad.from(), bad.to(), bad.fault(), bad.help());
    }
    return Read.good(new Ref(text));
  }

  private static <T, U> Read<U> moved(Read<T> read, int by) {
    Read.Bad<T> bad = (Read.Bad<T>) read;
    return Read.bad(bad.from() + by, bad.to() + by, bad.fault(), bad.help());
  }
}
