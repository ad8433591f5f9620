package org.peerage.dns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Dns;
import org.peerage.schema.Surroundings;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * All that an estate puts into DNS, to be asked by view, owner and type. Made once per estate.
 *
 * <p>Lists are in the order of the estate, sets in that of their zone.
 */
public final class PublishedDns {

  private static final Function<Estate, PublishedDns> DERIVATION = PublishedDns::new;

  private final List<Zone> zones;
  private final Map<View, Map<DomainName, List<Zone>>> byOrigin = new EnumMap<>(View.class);
  private final Map<DomainName, Peer> peers = new HashMap<>();
  private final Map<DomainName, Element> nodes = new HashMap<>();
  private final List<Publication> publications = new ArrayList<>();
  private final List<RecordSet> services = new ArrayList<>();
  private final List<RecordSet> rewrites = new ArrayList<>();

  private PublishedDns(Estate estate) {
    this.zones = List.copyOf(Zones.derive(estate));
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        peer.fqdn().ifPresent(name -> peers.putIfAbsent(name, peer));
      }
    }
    for (Element system : estate.systems()) {
      for (Element node : system.children(Surroundings.System.NODE)) {
        nodes.putIfAbsent(DomainName.of(node.label()), system);
      }
    }
    for (Zone zone : zones) {
      byOrigin
          .computeIfAbsent(zone.view(), view -> new HashMap<>())
          .computeIfAbsent(zone.origin(), origin -> new ArrayList<>(1))
          .add(zone);
      for (Element child : zone.definition().children()) {
        if (child.kind() == Dns.Publish.KIND) {
          publications.add(
              Publication.of(zone.definition(), zone.origin(), zone.view(), child, estate));
        }
      }
      gatherSets(zone);
    }
  }

  public static PublishedDns of(Estate estate) {
    return estate.derived(DERIVATION);
  }

  public List<Zone> zones() {
    return zones;
  }

  public List<Publication> publications() {
    return List.copyOf(publications);
  }

  /** The SRV sets. */
  public List<RecordSet> services() {
    return List.copyOf(services);
  }

  /** The NAPTR sets. */
  public List<RecordSet> rewrites() {
    return List.copyOf(rewrites);
  }

  /** The peer of that FQDN; the first, should several claim it. */
  public Optional<Peer> peer(DomainName fqdn) {
    return Optional.ofNullable(peers.get(fqdn));
  }

  /** The system that has a node of that name. */
  public Optional<Element> system(DomainName node) {
    return Optional.ofNullable(nodes.get(node));
  }

  /** The zone a name lies in, in a view: the one that begins furthest down. */
  public Optional<Zone> zoneOf(View view, DomainName name) {
    List<Zone> found = zonesOf(view, name);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The records of an owner and type; none where the estate has no such zone. */
  public List<DnsRecord> records(View view, DomainName owner, String type) {
    var found = new ArrayList<DnsRecord>();
    for (Zone zone : zonesOf(view, owner)) {
      for (DnsRecord one : of(zone, owner)) {
        if (one.data().type().equals(type)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** All records of an owner. */
  public List<DnsRecord> records(View view, DomainName owner) {
    var found = new ArrayList<DnsRecord>();
    for (Zone zone : zonesOf(view, owner)) {
      found.addAll(of(zone, owner));
    }
    return found;
  }

  public boolean hasAddress(View view, DomainName name) {
    return !records(view, name, "A").isEmpty() || !records(view, name, "AAAA").isEmpty();
  }

  private List<Zone> zonesOf(View view, DomainName name) {
    Map<DomainName, List<Zone>> known = byOrigin.getOrDefault(view, Map.of());
    DomainName at = name;
    while (!known.containsKey(at) && !at.isRoot()) {
      at = at.parent();
    }
    return known.getOrDefault(at, List.of());
  }

  private static List<DnsRecord> of(Zone zone, DomainName owner) {
    List<DnsRecord> records = zone.records();
    int from = 0;
    int to = records.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (records.get(middle).owner().compareTo(owner) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < records.size() && records.get(end).owner().equals(owner)) {
      end++;
    }
    return records.subList(from, end);
  }

  private void gatherSets(Zone zone) {
    List<DnsRecord> records = zone.records();
    int start = 0;
    while (start < records.size()) {
      DnsRecord first = records.get(start);
      String type = first.data().type();
      int end = start + 1;
      while (end < records.size()
          && records.get(end).data().type().equals(type)
          && records.get(end).owner().equals(first.owner())) {
        end++;
      }
      if (type.equals("SRV")) {
        services.add(new RecordSet(zone, first.owner(), records.subList(start, end)));
      } else if (type.equals("NAPTR")) {
        rewrites.add(new RecordSet(zone, first.owner(), records.subList(start, end)));
      }
      start = end;
    }
  }
}
