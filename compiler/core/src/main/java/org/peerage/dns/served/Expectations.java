package org.peerage.dns.served;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.InsideOnly;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Zone;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneContent;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * All that the name servers of a view are asked: the SOA record of each whole zone, of which the
 * serial is the name server's, each set of records of its zones, and for the external view what
 * must not be answered there.
 */
public final class Expectations {

  private final View view;
  private final Optional<DomainName> origin;
  private final PublishedDns dns;
  private final List<Expectation> found = new ArrayList<>();
  private final Map<String, Boolean> asked = new HashMap<>();

  private Expectations(Estate estate, View view, Optional<DomainName> origin) {
    this.view = view;
    this.origin = origin;
    this.dns = PublishedDns.of(estate);
  }

  /**
   * Zone by zone in the order of the estate, each in canonical order; what must not be answered
   * last.
   *
   * @param origin where given, nothing is asked outside of this zone
   * @param normal puts data into the form in which answers are read
   */
  public static List<Expectation> of(
      Estate estate, View view, Optional<DomainName> origin, UnaryOperator<ZoneContent> normal) {
    var expectations = new Expectations(estate, view, origin);
    for (Zone zone : expectations.dns.zones()) {
      if (zone.view() == view && origin.map(zone.origin()::equals).orElse(true)) {
        expectations.zone(ShownZone.of(zone), normal);
      }
    }
    if (view == View.EXTERNAL) {
      expectations.guards();
    }
    return List.copyOf(expectations.found);
  }

  private void zone(ShownZone shown, UnaryOperator<ZoneContent> normal) {
    var records = new HashMap<String, List<DnsRecord>>();
    for (DnsRecord one : shown.records()) {
      String key = key(one.owner(), one.data().type());
      records.computeIfAbsent(key, any -> new ArrayList<>(2)).add(one);
    }
    ZoneContent content = normal.apply(ZoneContent.of(shown));
    content.head().ifPresent(head -> found.add(head(shown.zone(), head)));
    for (RrSet set : content.sets()) {
      String key = key(set.owner(), set.type());
      List<DnsRecord> own = records.getOrDefault(key, List.of());
      asked.put(key, true);
      found.add(
          new Expectation(
              view,
              shown.zone(),
              set.owner(),
              set.type(),
              Optional.of(set),
              own,
              own.isEmpty() ? shown.zone().definition().at(Dns.NS) : own.get(0).at()));
    }
  }

  private Expectation head(Zone zone, ZoneContent.Head head) {
    RecordData soa = head.soa().withAnySerial();
    var set = new RrSet(zone.origin(), soa.type(), head.ttl(), List.of(soa), "");
    Element block = zone.definition();
    Span at = block.child(Dns.Soa.KIND).map(Element::head).orElseGet(() -> block.at(Dns.NS));
    return new Expectation(view, zone, zone.origin(), soa.type(), Optional.of(set), List.of(), at);
  }

  /**
   * What clients outside must get no answer to: all that the other view keeps inside, and the
   * services of the inside at each domain that is published [EXP-MRA-008, EXP-ISO-004,
   * RFC-ENUM-11].
   */
  private void guards() {
    var guards = new TreeMap<String, Expectation>();
    for (Zone zone : dns.zones()) {
      if (zone.view() == View.INTERNAL) {
        for (DnsRecord one : zone.records()) {
          if (InsideOnly.holds(one.owner(), one.data())) {
            guard(zone, one.owner(), one.data().type(), List.of(one), guards);
          }
        }
      }
    }
    for (Publication publication : dns.publications()) {
      if (publication.view() == View.EXTERNAL && publication.domain().isPresent()) {
        services(publication.domain().get(), guards);
      }
    }
    for (Zone zone : dns.zones()) {
      if (zone.view() == View.EXTERNAL && zone.definition().kind() == Dns.ZONE) {
        services(zone.origin(), guards);
      }
    }
    found.addAll(guards.values());
  }

  private void services(DomainName domain, Map<String, Expectation> guards) {
    Optional<Zone> zone = dns.zoneOf(View.EXTERNAL, domain);
    if (zone.isPresent()) {
      for (DomainName service : InsideOnly.services()) {
        guard(zone.get(), service.under(domain), "SRV", List.of(), guards);
      }
    }
  }

  private void guard(
      Zone zone,
      DomainName owner,
      String type,
      List<DnsRecord> records,
      Map<String, Expectation> guards) {
    String key = key(owner, type);
    if (origin.map(owner::isWithin).orElse(true) && !asked.containsKey(key)) {
      guards.putIfAbsent(
          key,
          new Expectation(
              view,
              zone,
              owner,
              type,
              Optional.empty(),
              records,
              records.isEmpty() ? zone.definition().at(Dns.VIEW) : records.get(0).at()));
    }
  }

  private static String key(DomainName owner, String type) {
    return owner.toString().toLowerCase(Locale.ROOT) + " " + type;
  }
}
