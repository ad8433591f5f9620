package org.peerage.schema;

import java.util.Optional;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;

/** Reads names of things and of hosts, and says which part of a bad one is wrong. */
final class NameReaders {

  /** Octets of one label, and characters of a whole name (RFC 1035 section 2.3.4). */
  private static final int LABEL = 63;

  private static final int NAME = 253;

  private NameReaders() {}

  /** What a label of a domain name may hold besides letters, digits and hyphens. */
  private enum Also {
    NOTHING,
    UNDERSCORE,
    /** Owners of RFC 2317 section 4 hold a slash: {@code 0/25}. */
    UNDERSCORE_AND_SLASH
  }

  /** A label that becomes a folder name. */
  static Read<String> label(String text) {
    if (text.isEmpty()) {
      return Read.bad(text, "cannot stand here");
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Characters.isLetterOrDigit(unit) && unit != '-' && unit != '_') {
        return Characters.strange(
            text, i, "a label becomes a folder name: letters, digits, hyphens and underscores");
      }
    }
    return text.length() > LABEL
        ? Read.bad(LABEL, text.length(), "is longer than " + LABEL + " characters")
        : Read.good(text);
  }

  static Read<DomainName> fqdn(String text) {
    Optional<Read<DomainName>> fault = nameFault(text, Also.NOTHING);
    if (fault.isPresent()) {
      return fault.get();
    }
    return text.indexOf('.') < 0
        ? Read.bad(text, "is not fully qualified: it has no dot")
        : Read.good(DomainName.of(text));
  }

  /** The name of a zone: underscores and the slash of a classless zone are allowed. */
  static Read<DomainName> zone(String text) {
    Optional<Read<DomainName>> fault = nameFault(text, Also.UNDERSCORE_AND_SLASH);
    return fault.isPresent() ? fault.get() : Read.good(DomainName.of(text));
  }

  static Read<Host> host(String text) {
    Optional<IpAddress> address = IpAddress.parse(text);
    if (address.isPresent()) {
      return Read.good(new Host.Addressed(address.get()));
    }
    boolean prefixed = text.indexOf('/') > 0;
    if (AddressReaders.looksLikeOne(prefixed ? text.substring(0, text.indexOf('/')) : text)) {
      return AddressReaders.fault(text);
    }
    Read<DomainName> name = fqdn(text);
    if (name instanceof Read.Bad<DomainName> bad) {
      return Read.bad(bad.from(), bad.to(), bad.fault(), bad.help());
    }
    return Read.good(new Host.Named(((Read.Good<DomainName>) name).value()));
  }

  /** One label of a host name [EXP-NEW-023]. */
  static Read<String> hostLabel(String text) {
    int dot = text.indexOf('.');
    if (dot >= 0) {
      return Read.bad(dot, text.length(), "has a dot in it; the rest belongs into `domain`");
    }
    Optional<Read<String>> fault = labelFault(text, 0, text.length(), Also.NOTHING);
    return fault.isPresent() ? fault.get() : Read.good(text);
  }

  /** An owner or target of a record: {@code @}, {@code .}, a name, {@code *} as its first label. */
  static Read<String> owner(String text) {
    if (text.equals("@") || text.equals(".") || text.equals("*")) {
      return Read.good(text);
    }
    int begin = text.startsWith("*.") ? 2 : 0;
    Optional<Read<String>> fault = nameFault(text.substring(begin), Also.UNDERSCORE);
    if (fault.isEmpty()) {
      return Read.good(text);
    }
    Read.Bad<String> bad = (Read.Bad<String>) fault.get();
    return Read.bad(bad.from() + begin, bad.to() + begin, bad.fault(), bad.help());
  }

  private static <T> Optional<Read<T>> nameFault(String text, Also also) {
    if (text.isEmpty()) {
      return Optional.of(Read.bad(text, "cannot stand here"));
    }
    int mail = text.indexOf('@');
    if (mail >= 0) {
      return Optional.of(
          Read.bad(mail, mail + 1, "has `@` in it; a name has a dot there, a mailbox in DNS too"));
    }
    if (also == Also.NOTHING && AddressReaders.looksLikeOne(text)) {
      return Optional.of(Read.bad(text, "is made of numbers; a name is wanted here"));
    }
    int length = text.endsWith(".") ? text.length() - 1 : text.length();
    int start = 0;
    while (start <= length) {
      int end = text.indexOf('.', start);
      end = end < 0 || end > length ? length : end;
      Optional<Read<T>> fault = labelFault(text, start, end, also);
      if (fault.isPresent()) {
        return fault;
      }
      start = end + 1;
    }
    return length > NAME
        ? Optional.of(
            Read.bad(
                NAME,
                length,
                "is longer than the " + NAME + " characters a name may have",
                "shorten it: DNS carries no name of more than "
                    + NAME
                    + " characters, its dots included"))
        : Optional.empty();
  }

  private static <T> Optional<Read<T>> labelFault(String text, int start, int end, Also also) {
    if (start == end) {
      return Optional.of(
          Read.bad(
              Math.max(0, start - 1),
              Math.min(text.length(), end + 1),
              text.isEmpty() ? "cannot stand here" : "has an empty label"));
    }
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      boolean fine =
          Characters.isLetterOrDigit(unit)
              || unit == '-'
              || unit == '_' && also != Also.NOTHING
              || unit == '/' && also == Also.UNDERSCORE_AND_SLASH;
      if (!fine) {
        return Optional.of(
            Characters.strange(
                text,
                i,
                unit < 0x80
                    ? "a name has letters, digits and hyphens"
                    : "write the ASCII form of the label, which begins with xn--"));
      }
    }
    if (end - start > LABEL) {
      return Optional.of(
          Read.bad(
              start,
              end,
              "has a label of " + (end - start) + " characters; a label has at most " + LABEL,
              "shorten it: DNS carries no label of more than " + LABEL + " octets"));
    }
    if (text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
      int hyphen = text.charAt(start) == '-' ? start : end - 1;
      return Optional.of(
          Read.bad(hyphen, hyphen + 1, "has a hyphen at the edge of a label; it may stand inside"));
    }
    return Optional.empty();
  }
}
