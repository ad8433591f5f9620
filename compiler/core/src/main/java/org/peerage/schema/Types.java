package org.peerage.schema;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.Choice;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.OptionKey;
import org.peerage.value.PortRange;
import org.peerage.value.Ref;
import org.peerage.value.Version;

/** The value types of the language (language.md section 4). */
public final class Types {

  /** A label that becomes a folder name: letters, digits, hyphens, underscores, at most 63. */
  public static final ScalarType<String> LABEL = scalar("a label", "expe1", NameReaders::label);

  public static final ScalarType<Boolean> BOOL =
      new ScalarType<>("on or off", "on", Readers::bool, List.of("on", "off"), Target.NOTHING);

  public static final ScalarType<Duration> DURATION =
      scalar("a duration", "60s", Readers::duration);

  /** A time to live: whole seconds, from 0 to 2147483647 (RFC 2181 section 8). */
  public static final ScalarType<Duration> TTL = scalar("a duration", "24h", Readers::ttl);

  public static final ScalarType<LocalDate> DATE = scalar("a date", "2027-03-31", Readers::date);

  public static final ScalarType<IpAddress> IPV4 =
      scalar("an IPv4 address", "192.0.2.10", AddressReaders::ipv4);

  public static final ScalarType<IpAddress> IPV6 =
      scalar("an IPv6 address", "2001:db8::10", AddressReaders::ipv6);

  public static final ScalarType<IpAddress> ADDRESS =
      scalar("an IP address", "192.0.2.10", AddressReaders::address);

  public static final ScalarType<IpInterface> INTERFACE =
      scalar("an address with its prefix length", "192.0.2.10/24", AddressReaders::ipInterface);

  public static final ScalarType<IpPrefix> PREFIX =
      scalar("a prefix", "192.0.2.0/24", AddressReaders::prefix);

  public static final ScalarType<DomainName> FQDN =
      scalar("a fully qualified domain name", "expe1.example.com", NameReaders::fqdn);

  /** The name of a zone, which may hold underscores and slashes (RFC 2317 section 4). */
  public static final ScalarType<DomainName> ZONE =
      scalar("the name of a zone", "example.com", NameReaders::zone);

  /** A name that is fully qualified, or an address. */
  public static final ScalarType<Host> HOST =
      scalar("a host name or an IP address", "ntp1.example.com", NameReaders::host);

  /** One label of a host name: letters, digits, hyphens, at most 63 (RFC 1123 section 2.1). */
  public static final ScalarType<String> HOST_LABEL =
      scalar("a host name of one label", "expe1", NameReaders::hostLabel);

  /** Owner of a record: {@code @}, a name, or labels below the zone, underscores allowed. */
  public static final ScalarType<String> OWNER =
      scalar("the owner of a record", "@", NameReaders::owner);

  public static final ScalarType<Version> VERSION = scalar("a version", "X8.9", Readers::version);

  public static final ScalarType<OptionKey> OPTION_KEY =
      scalar("an option key, or installed", "installed", Readers::optionKey);

  public static final ScalarType<PortRange> PORTS =
      scalar("a port or a range of ports", "4371-4372", Readers::ports);

  public static final ScalarType<Integer> PORT = integer("a port", 1, 65535, "5061");

  public static final ScalarType<String> DIGITS =
      scalar("digits, with a plus sign in front for E.164", "557120", Readers::digits);

  /**
   * A path inside the project, written relative to the file it stands in; its value is relative to
   * the project root.
   */
  public static final ScalarType<String> PATH =
      scalar("a path inside the project", "certificates/expe1.pem", Readers::path);

  /** A serial policy, or a number from 0 to 4294967295 (RFC 1035 section 3.3.13). */
  public static final ScalarType<String> SERIAL =
      new ScalarType<>(
          "from-commit, date, increment or a number",
          "from-commit",
          Readers::serial,
          List.of("from-commit", "date", "increment"),
          Target.NOTHING);

  /** The mnemonic of a record type: {@code TXT}. */
  public static final ScalarType<String> RECORD_TYPE =
      scalar("the type of a record", "TXT", Readers::recordType);

  private Types() {}

  /**
   * Text for one line of a page.
   *
   * @param most greatest number of characters the field takes
   */
  public static ScalarType<String> text(int most) {
    return scalar(
        "text of at most " + most + " characters", "\"…\"", text -> Readers.text(text, most));
  }

  /** A whole number within bounds, both included. */
  public static ScalarType<Integer> integer(String words, int least, int most, String example) {
    return scalar(
        words + " from " + least + " to " + most,
        example,
        text -> Numbers.integer(text, least, most));
  }

  /** One of the words of an enumeration, given as its {@code values()}. */
  public static <E extends Choice> ScalarType<E> choice(E[] words) {
    var choices = new ArrayList<String>(words.length);
    for (E word : words) {
      choices.add(word.word());
    }
    return new ScalarType<>(
        "one of " + String.join(", ", choices),
        choices.get(0),
        text -> Readers.choice(text, words),
        choices,
        Target.NOTHING);
  }

  /** The label of something else. */
  public static ScalarType<Ref> reference(String words, Target target, String example) {
    return new ScalarType<>(
        words, example, text -> Readers.reference(text, target), List.of(), target);
  }

  public static <E> ListType<E> list(ScalarType<E> element) {
    return new ListType<>(element, false, Integer.MAX_VALUE);
  }

  public static <E> ListType<E> list(ScalarType<E> element, int most) {
    return new ListType<>(element, false, most);
  }

  /** A single value or a list. */
  public static <E> ListType<E> oneOrMore(ScalarType<E> element) {
    return new ListType<>(element, true, Integer.MAX_VALUE);
  }

  private static <T> ScalarType<T> scalar(
      String words, String example, Function<String, Read<T>> reader) {
    return new ScalarType<>(words, example, reader, List.of(), Target.NOTHING);
  }
}
