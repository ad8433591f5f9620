package org.peerage.dns;

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
   * @param text as a zone file has it
   */
  record Other(String type, String text) implements RecordData {}
}
