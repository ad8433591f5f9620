package org.peerage.dns;

import java.util.List;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/** The data of a record, by type. */
public sealed interface RecordData {

  /** The mnemonic: {@code SRV}. */
  String type();

  /** Calls the method of the visitor that is made for this type. */
  void accept(Visitor visitor);

  /**
   * The place among records of the same owner and type (ecosystem.md section 3.1).
   *
   * @param other of the same type
   */
  int compareData(RecordData other);

  /** Does something with data, type by type. */
  interface Visitor {
    void a(A data);

    void aaaa(Aaaa data);

    void ptr(Ptr data);

    void cname(Cname data);

    void srv(Srv data);

    void naptr(Naptr data);

    void other(Other data);
  }

  /** The data of an address record. */
  static RecordData of(IpAddress address) {
    return address.isV4() ? new A(address) : new Aaaa(address);
  }

  /** An IPv4 address (RFC 1035 section 3.4.1). */
  record A(IpAddress address) implements RecordData {
    @Override
    public String type() {
      return "A";
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.a(this);
    }

    @Override
    public int compareData(RecordData other) {
      return address.compareTo(((A) other).address);
    }
  }

  /** An IPv6 address (RFC 3596 section 2.2). */
  record Aaaa(IpAddress address) implements RecordData {
    @Override
    public String type() {
      return "AAAA";
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.aaaa(this);
    }

    @Override
    public int compareData(RecordData other) {
      return address.compareTo(((Aaaa) other).address);
    }
  }

  /** A pointer from an address to a name (RFC 1035 section 3.3.12). */
  record Ptr(DomainName target) implements RecordData {
    @Override
    public String type() {
      return "PTR";
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.ptr(this);
    }

    @Override
    public int compareData(RecordData other) {
      return target.compareTo(((Ptr) other).target);
    }
  }

  /** An alias (RFC 1035 section 3.3.1). */
  record Cname(DomainName target) implements RecordData {
    @Override
    public String type() {
      return "CNAME";
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.cname(this);
    }

    @Override
    public int compareData(RecordData other) {
      return target.compareTo(((Cname) other).target);
    }
  }

  /**
   * A service (RFC 2782); numbers from 0 to 65535.
   *
   * @param target the root where the service is not offered
   */
  record Srv(int priority, int weight, int port, DomainName target) implements RecordData {
    @Override
    public String type() {
      return "SRV";
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.srv(this);
    }

    /** First choices first: priority up, weight down. */
    @Override
    public int compareData(RecordData other) {
      var that = (Srv) other;
      if (priority != that.priority) {
        return Integer.compare(priority, that.priority);
      }
      if (weight != that.weight) {
        return Integer.compare(that.weight, weight);
      }
      return port != that.port ? Integer.compare(port, that.port) : target.compareTo(that.target);
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

    @Override
    public void accept(Visitor visitor) {
      visitor.naptr(this);
    }

    @Override
    public int compareData(RecordData other) {
      var that = (Naptr) other;
      if (order != that.order) {
        return Integer.compare(order, that.order);
      }
      if (preference != that.preference) {
        return Integer.compare(preference, that.preference);
      }
      int byFlags = flags.compareTo(that.flags);
      int byService = byFlags != 0 ? byFlags : service.compareTo(that.service);
      int byRegexp = byService != 0 ? byService : regexp.compareTo(that.regexp);
      return byRegexp != 0 ? byRegexp : replacement.compareTo(that.replacement);
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

    @Override
    public void accept(Visitor visitor) {
      visitor.other(this);
    }

    @Override
    public int compareData(RecordData other) {
      return fields.toString().compareTo(((Other) other).fields.toString());
    }
  }

  /** A part of the data of a record we only pass on. */
  sealed interface Field {

    /** Calls the method of the visitor that is made for this kind of field. */
    void accept(FieldVisitor visitor);

    /** Printable characters that need no quotes: a number, a base64 text. */
    record Word(String text) implements Field {
      @Override
      public void accept(FieldVisitor visitor) {
        visitor.word(text);
      }
    }

    /** A domain name. */
    record Name(DomainName name) implements Field {
      @Override
      public void accept(FieldVisitor visitor) {
        visitor.name(name);
      }
    }

    /**
     * A character-string (RFC 1035 section 3.3); may be longer than 255 octets in a TXT record,
     * where it stands for several.
     *
     * @param octets one to a character, from 0 to 255
     */
    record Text(String octets) implements Field {
      @Override
      public void accept(FieldVisitor visitor) {
        visitor.text(octets);
      }
    }
  }

  /** Does something with fields, kind by kind. */
  interface FieldVisitor {
    void word(String word);

    void name(DomainName name);

    void text(String octets);
  }
}
