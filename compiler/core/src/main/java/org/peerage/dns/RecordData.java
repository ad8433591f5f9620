package org.peerage.dns;

import java.util.List;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/** The data of a record, by type. */
public sealed interface RecordData {

  /** The mnemonic: {@code SRV}. */
  String type();

  /** An IPv4 address (RFC 1035 section 3.4.1). */
  record A(IpAddress address) implements RecordData {
    @Override
    public String type() {
      return "A";
    }
  }

  /** An IPv6 address (RFC 3596 section 2.2). */
  record Aaaa(IpAddress address) implements RecordData {
    @Override
    public String type() {
      return "AAAA";
    }
  }

  /** A pointer from an address to a name (RFC 1035 section 3.3.12). */
  record Ptr(DomainName target) implements RecordData {
    @Override
    public String type() {
      return "PTR";
    }
  }

  /** A name server (RFC 1035 section 3.3.11). */
  record Ns(DomainName target) implements RecordData {
    @Override
    public String type() {
      return "NS";
    }
  }

  /** An alias (RFC 1035 section 3.3.1). */
  record Cname(DomainName target) implements RecordData {
    @Override
    public String type() {
      return "CNAME";
    }
  }

  /** A service (RFC 2782); numbers from 0 to 65535. */
  record Srv(int priority, int weight, int port, DomainName target) implements RecordData {
    @Override
    public String type() {
      return "SRV";
    }
  }

  /**
   * A rewrite (RFC 3403 section 4.1); numbers from 0 to 65535.
   *
   * @param regexp as on the wire: backslashes single
   */
  record Naptr(
      int order,
      int preference,
      String flags,
      String service,
      String regexp,
      DomainName replacement)
      implements RecordData {
    @Override
    public String type() {
      return "NAPTR";
    }
  }

  /**
   * Data of a type we only pass on.
   *
   * @param type the mnemonic, in capitals
   * @param fields in the order a zone file has them; names made absolute
   */
  record Other(String type, List<Field> fields) implements RecordData {
    public Other {
      fields = List.copyOf(fields);
    }
  }

  /** A part of the data of a record we only pass on. */
  sealed interface Field {

    /** Printable characters that need no quotes: a number, a base64 text. */
    record Word(String text) implements Field {}

    /** A domain name. */
    record Name(DomainName name) implements Field {}

    /**
     * A character-string (RFC 1035 section 3.3); may be longer than 255 octets in a TXT record,
     * where it stands for several.
     *
     * @param octets one to a character, from 0 to 255
     */
    record Text(String octets) implements Field {}
  }
}
