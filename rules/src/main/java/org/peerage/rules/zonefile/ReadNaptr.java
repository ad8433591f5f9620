package org.peerage.rules.zonefile;

import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Read;
import org.peerage.source.Span;

/** A NAPTR record of a zone file (RFC 3403 section 4.1). */
record ReadNaptr(ReadRecord record, RecordData.Naptr data) {

  static final int ORDER = 0;
  static final int PREFERENCE = 1;
  static final int FLAGS = 2;
  static final int SERVICE = 3;
  static final int REGEXP = 4;
  static final int REPLACEMENT = 5;

  static ReadNaptr of(ReadRecord record) {
    return new ReadNaptr(record, (RecordData.Naptr) record.data());
  }

  String owner() {
    return record.owner().toString();
  }

  String flags() {
    return data.flags();
  }

  String service() {
    return data.service();
  }

  String regexp() {
    return data.regexp();
  }

  boolean hasReplacement() {
    return !data.replacement().isRoot();
  }

  boolean isEnum() {
    return service().regionMatches(true, 0, "E2U", 0, 3);
  }

  boolean isTransport() {
    return SipTransport.isOne(service().toUpperCase(Locale.ROOT));
  }

  Optional<SipTransport> transport() {
    return SipTransport.of(service());
  }

  /** The expression, where there is one that can be read. */
  Optional<Substitution> substitution() {
    return Substitution.read(regexp()) instanceof Read.Good<Substitution> good
        ? Optional.of(good.value())
        : Optional.empty();
  }

  Span at(int field) {
    return record.fieldAt(field);
  }

  Finding finding(int field, String message) {
    return finding(at(field), message);
  }

  Finding finding(Span at, String message) {
    return Finding.at(at, owner(), message);
  }
}
