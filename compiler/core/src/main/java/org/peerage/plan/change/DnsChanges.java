package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.peerage.dns.DataText;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.model.Estate;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Side;
import org.peerage.schema.Dns;

/**
 * What differs in the records that both definitions publish.
 *
 * <p>A set of one owner and type counts as one: that is what a name server replaces, and what a
 * resolver keeps (RFC 2181 section 5).
 */
final class DnsChanges {

  private DnsChanges() {}

  static List<Change> of(Estate before, Estate after) {
    Map<String, Zone> then = byName(before);
    Map<String, Zone> now = byName(after);
    var changes = new ArrayList<Change>();
    for (var entry : now.entrySet()) {
      Zone old = then.remove(entry.getKey());
      Zone zone = entry.getValue();
      if (old == null) {
        changes.add(change(entry.getKey(), "", Optional.empty(), Optional.of(side("", zone))));
      }
      sets(entry.getKey(), Optional.ofNullable(old), Optional.of(zone), changes);
    }
    for (var entry : then.entrySet()) {
      Zone gone = entry.getValue();
      changes.add(change(entry.getKey(), "", Optional.of(side("", gone)), Optional.empty()));
      sets(entry.getKey(), Optional.of(gone), Optional.empty(), changes);
    }
    return changes;
  }

  /** By view and name: {@code external example.com}. */
  private static Map<String, Zone> byName(Estate estate) {
    var byName = new LinkedHashMap<String, Zone>();
    for (Zone zone : Zones.of(estate)) {
      byName.putIfAbsent(zone.view().word() + " " + zone.title(), zone);
    }
    return byName;
  }

  private static void sets(
      String name, Optional<Zone> before, Optional<Zone> after, List<Change> changes) {
    Map<String, Side> then = before.map(DnsChanges::bySet).orElse(Map.of());
    Map<String, Side> now = after.map(DnsChanges::bySet).orElse(Map.of());
    var all = new TreeSet<String>(then.keySet());
    all.addAll(now.keySet());
    for (String set : all) {
      Optional<Side> old = Optional.ofNullable(then.get(set));
      Optional<Side> fresh = Optional.ofNullable(now.get(set));
      if (!old.map(Side::text).equals(fresh.map(Side::text))) {
        changes.add(change(name, set, old, fresh));
      }
    }
  }

  /** Sets by owner and type, each as TTL and data of its records; SOA and NS among them. */
  private static Map<String, Side> bySet(Zone zone) {
    var bySet = new LinkedHashMap<String, Side>();
    zone.soa().ifPresent(soa -> bySet.put(zone.origin() + " SOA", side(text(soa, zone), zone)));
    if (!zone.nameServers().isEmpty()) {
      bySet.put(
          zone.origin() + " NS",
          new Side(zone.nameServers().toString(), zone.definition().at(Dns.NS)));
    }
    for (DnsRecord record : zone.records()) {
      bySet.merge(
          record.owner() + " " + record.data().type(),
          new Side(record.ttl() + " " + DataText.of(record.data()), record.at()),
          (one, other) -> new Side(one.text() + "; " + other.text(), one.at()));
    }
    return bySet;
  }

  /** As a zone file has it, with the way the serial is found in place of the serial. */
  private static String text(Soa soa, Zone zone) {
    String serial =
        zone.definition()
            .child(Dns.Soa.KIND)
            .flatMap(block -> block.get(Dns.Soa.SERIAL))
            .orElse("");
    return soa.mname()
        + " "
        + soa.rname()
        + " "
        + serial
        + " "
        + soa.refresh()
        + " "
        + soa.retry()
        + " "
        + soa.expire()
        + " "
        + soa.minimum();
  }

  private static Side side(String text, Zone zone) {
    return new Side(text, zone.definition().head());
  }

  private static Change change(
      String zone, String set, Optional<Side> before, Optional<Side> after) {
    return new Change(Kind.DNS, zone, set, before, after);
  }
}
