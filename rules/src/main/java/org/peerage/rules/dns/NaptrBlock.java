package org.peerage.rules.dns;

import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.Substitution;
import org.peerage.dns.Zone;
import org.peerage.dns.ZoneNames;
import org.peerage.model.Element;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;
import org.peerage.schema.Read;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;

/** A naptr block, its fields as they go on the wire. */
record NaptrBlock(Zone zone, Element block) {

  /** The name it stands at, as far as it lies in the zone. */
  String owner() {
    return ZoneNames.owner(block.label(), zone.origin())
        .map(DomainName::toString)
        .orElseGet(block::label);
  }

  String flags() {
    return block.get(Dns.Record.FLAGS).orElse("");
  }

  String service() {
    return block.get(Dns.Record.SERVICE).orElse("");
  }

  /** The service in capitals: it is compared without case (RFC 3403 section 4.1) [RFC-SIP-08]. */
  String foldedService() {
    return service().toUpperCase(Locale.ROOT);
  }

  boolean isEnum() {
    return foldedService().startsWith("E2U");
  }

  /** Whether it ranks a transport for SIP (RFC 3263 section 4.1). */
  boolean isTransport() {
    return SipTransport.isOne(foldedService());
  }

  Optional<Sourced<String>> regexp() {
    return block.find(Dns.Record.REGEXP).filter(text -> !text.value().isEmpty());
  }

  Optional<Sourced<String>> replacement() {
    return block.find(Dns.Record.REPLACEMENT).filter(text -> !text.value().equals("."));
  }

  /** The expression, where there is one that can be read. */
  Optional<Substitution> substitution() {
    return regexp()
        .map(text -> Substitution.read(text.value()))
        .flatMap(
            read ->
                read instanceof Read.Good<Substitution> good
                    ? Optional.of(good.value())
                    : Optional.empty());
  }

  Span at(Attribute<?> attribute) {
    return block.at(attribute);
  }

  String subject() {
    return Subjects.of(zone);
  }
}
