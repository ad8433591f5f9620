package org.peerage.cli.zonefile;

import java.util.Optional;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.xbill.DNS.Type;

/**
 * Takes data of the commonest types as it stands where it is beyond doubt: decimal numbers,
 * character-strings in quotes without an escape, names of letters, digits and hyphens. Has no
 * opinion on anything else: that, and all that is wrong, dnsjava reads. A test holds what is taken
 * here against what dnsjava makes of it.
 */
final class PlainData {

  private final NameTable names;

  PlainData(NameTable names) {
    this.names = names;
  }

  /**
   * The data of an entry; nothing where it has to be looked at more closely.
   *
   * @param first its first field that is data
   */
  Optional<RecordData> read(int type, String text, ZoneEntries entries, int first) {
    int count = entries.count() - first;
    return switch (type) {
      case Type.A -> count == 1 ? address(text, entries, first) : Optional.empty();
      case Type.PTR -> count == 1 ? pointer(text, entries, first) : Optional.empty();
      case Type.CNAME -> count == 1 ? alias(text, entries, first) : Optional.empty();
      case Type.SRV -> count == 4 ? srv(text, entries, first) : Optional.empty();
      case Type.NAPTR -> count == 6 ? naptr(text, entries, first) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Dotted decimal, no octet with a leading zero. */
  private static Optional<RecordData> address(String text, ZoneEntries entries, int field) {
    var octets = new byte[4];
    int octet = 0;
    int digits = 0;
    int number = 0;
    for (int i = entries.from(field); i < entries.to(field); i++) {
      char unit = text.charAt(i);
      if (unit == '.' && digits > 0 && octet < 3) {
        octets[octet++] = (byte) number;
        digits = 0;
        number = 0;
      } else if (unit >= '0' && unit <= '9' && (digits == 0 || number > 0)) {
        number = number * 10 + unit - '0';
        digits++;
      } else {
        return Optional.empty();
      }
      if (number > 255) {
        return Optional.empty();
      }
    }
    octets[octet] = (byte) number;
    return octet == 3 && digits > 0
        ? Optional.of(new RecordData.A(IpAddress.of(octets)))
        : Optional.empty();
  }

  private Optional<RecordData> pointer(String text, ZoneEntries entries, int field) {
    Optional<DomainName> target = name(text, entries, field);
    return target.isPresent() ? Optional.of(new RecordData.Ptr(target.get())) : Optional.empty();
  }

  private Optional<RecordData> alias(String text, ZoneEntries entries, int field) {
    Optional<DomainName> target = name(text, entries, field);
    return target.isPresent() ? Optional.of(new RecordData.Cname(target.get())) : Optional.empty();
  }

  private Optional<RecordData> srv(String text, ZoneEntries entries, int first) {
    int priority = number(text, entries, first);
    int weight = number(text, entries, first + 1);
    int port = number(text, entries, first + 2);
    if (priority < 0 || weight < 0 || port < 0) {
      return Optional.empty();
    }
    Optional<DomainName> target = name(text, entries, first + 3);
    return target.isPresent()
        ? Optional.of(new RecordData.Srv(priority, weight, port, target.get()))
        : Optional.empty();
  }

  private Optional<RecordData> naptr(String text, ZoneEntries entries, int first) {
    int order = number(text, entries, first);
    int preference = number(text, entries, first + 1);
    if (order < 0
        || preference < 0
        || !isQuoted(text, entries, first + 2)
        || !isQuoted(text, entries, first + 3)
        || !isQuoted(text, entries, first + 4)) {
      return Optional.empty();
    }
    Optional<DomainName> replacement = name(text, entries, first + 5);
    return replacement.isPresent()
        ? Optional.of(
            new RecordData.Naptr(
                order,
                preference,
                unquoted(text, entries, first + 2),
                unquoted(text, entries, first + 3),
                unquoted(text, entries, first + 4),
                replacement.get()))
        : Optional.empty();
  }

  /** The number a field is, from 0 to 65535; -1 where it is none. */
  private static int number(String text, ZoneEntries entries, int field) {
    int number = 0;
    for (int i = entries.from(field); i < entries.to(field); i++) {
      char unit = text.charAt(i);
      if (unit < '0' || unit > '9' || number > DnsLimits.GREATEST_RANK) {
        return -1;
      }
      number = number * 10 + unit - '0';
    }
    return number > DnsLimits.GREATEST_RANK ? -1 : number;
  }

  private Optional<DomainName> name(String text, ZoneEntries entries, int field) {
    int from = entries.from(field);
    int to = entries.to(field);
    return to - from == 1 && text.charAt(from) == '.'
        ? Optional.of(DomainName.ROOT)
        : names.spelled(text, from, to);
  }

  /** A character-string in quotes, of printable ASCII without a backslash. */
  private static boolean isQuoted(String text, ZoneEntries entries, int field) {
    int from = entries.from(field);
    int to = entries.to(field);
    if (text.charAt(from) != '"' || to - from - 2 > DnsLimits.LONGEST_STRING) {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit > '~' || unit == '\\') {
        return false;
      }
    }
    return true;
  }

  private static String unquoted(String text, ZoneEntries entries, int field) {
    return text.substring(entries.from(field) + 1, entries.to(field) - 1);
  }
}
