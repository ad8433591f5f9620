package org.peerage.rules.zonefile;

import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordData.Field;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/**
 * The name a record leads to.
 *
 * @param field the place of the name in the data
 */
record Target(ReadRecord record, int field, DomainName name) {

  /** The target of a record; nothing where its type has none. */
  static Optional<Target> of(ReadRecord record) {
    RecordData data = record.data();
    if (data instanceof RecordData.Srv srv) {
      return Optional.of(new Target(record, ReadService.TARGET, srv.target()));
    }
    if (data instanceof RecordData.Naptr naptr) {
      return Optional.of(new Target(record, ReadNaptr.REPLACEMENT, naptr.replacement()));
    }
    if (data instanceof RecordData.Ptr ptr) {
      return Optional.of(new Target(record, 0, ptr.target()));
    }
    if (data instanceof RecordData.Cname cname) {
      return Optional.of(new Target(record, 0, cname.target()));
    }
    if (data instanceof RecordData.Other other) {
      boolean mail = other.type().equals("MX");
      if ((mail || other.type().equals("NS"))
          && other.fields().get(other.fields().size() - 1) instanceof Field.Name last) {
        return Optional.of(new Target(record, mail ? 1 : 0, last.name()));
      }
    }
    return Optional.empty();
  }

  Span at() {
    return record.fieldAt(field);
  }

  /** The address that stands where a name is wanted (RFC 2782, Target). */
  Optional<IpAddress> address() {
    String text = name.toString();
    boolean digits = text.charAt(0) >= '0' && text.charAt(0) <= '9';
    if (!digits && text.indexOf(':') < 0) {
      return Optional.empty();
    }
    String written = written();
    char last = written.charAt(written.length() - 1);
    return IpAddress.parse(last == '.' ? written.substring(0, written.length() - 1) : written);
  }

  /**
   * Whether the final dot was forgotten: the origin stands in the name twice, or a name of several
   * labels is relative and nothing of the zone is called so (RFC 1035 section 5.1).
   */
  boolean lacksDot(ReadZone zone) {
    // What can be told from the name comes first: reading the text again takes time.
    if (!record.hasFields()
        || name.isRoot()
        || zone.isWhole() && !name.isWithin(zone.origin())
        || !zone.records(name).isEmpty()) {
      return false;
    }
    String written = written();
    int dot = written.lastIndexOf('.');
    if (dot <= 0 || dot == written.length() - 1 || address().isPresent()) {
      return false;
    }
    String origin = zone.origin().toString().toLowerCase(Locale.ROOT);
    String folded = written.toLowerCase(Locale.ROOT);
    if (folded.equals(origin) || folded.endsWith("." + origin)) {
      return true;
    }
    boolean service = written.charAt(dot + 1) == '_';
    boolean reverse = origin.endsWith(".arpa") && record.type().equals("PTR");
    return reverse || !service && zone.answers(name) && !zone.resolves(name);
  }

  String written() {
    return record.hasFields() ? record.field(field) : name.absolute();
  }
}
