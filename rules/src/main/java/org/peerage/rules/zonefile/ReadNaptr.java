package org.peerage.rules.zonefile;

import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.EnumService;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Read;
import org.peerage.source.Span;

/** A NAPTR record of a zone file (RFC 3403 section 4.1), and what many rules ask of it. */
final class ReadNaptr {

  static final int ORDER = 0;
  static final int PREFERENCE = 1;
  static final int FLAGS = 2;
  static final int SERVICE = 3;
  static final int REGEXP = 4;
  static final int REPLACEMENT = 5;

  private final ReadRecord record;
  private final RecordData.Naptr data;
  private final boolean transportMeant;
  private final boolean enumMeant;
  private final Optional<SipTransport> transport;
  private final Optional<Substitution> substitution;

  ReadNaptr(ReadRecord record) {
    this.record = record;
    this.data = (RecordData.Naptr) record.data();
    this.transportMeant = SipTransport.isOne(service().toUpperCase(Locale.ROOT));
    this.transport = transportMeant ? SipTransport.of(service()) : Optional.empty();
    this.enumMeant = EnumService.isMeant(service());
    this.substitution =
        !regexp().isEmpty() && Substitution.read(regexp()) instanceof Read.Good<Substitution> good
            ? Optional.of(good.value())
            : Optional.empty();
  }

  ReadRecord record() {
    return record;
  }

  RecordData.Naptr data() {
    return data;
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

  /** Whether it is of ENUM, in the order of RFC 6116. */
  boolean isEnum() {
    return service().regionMatches(true, 0, "E2U", 0, 3);
  }

  /** Whether it is meant to be of ENUM, also in the order of RFC 2916. */
  boolean isMeantForEnum() {
    return enumMeant;
  }

  /** Whether it speaks of a transport for SIP, known or not. */
  boolean isTransport() {
    return transportMeant;
  }

  Optional<SipTransport> transport() {
    return transport;
  }

  /** The expression, where there is one that can be read. */
  Optional<Substitution> substitution() {
    return substitution;
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
