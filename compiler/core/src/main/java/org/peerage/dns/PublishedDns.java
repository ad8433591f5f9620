package org.peerage.dns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Dns;
import org.peerage.schema.Surroundings;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpPrefix;
import org.peerage.value.View;

/**
 * All that an estate puts into DNS, to be asked by view, owner and type. Made once per estate.
 *
 * <p>Lists are in the order of the estate, sets in that of their zone.
 */
public final class PublishedDns {

  private static final Function<Estate, PublishedDns> DERIVATION = PublishedDns::new;

  private final Estate estate;
  private final List<Zone> zones = new ArrayList<>();
  private final Map<View, DeclaredAddresses> addresses = new ConcurrentHashMap<>();
  private final Map<View, Map<DomainName, List<Zone>>> byOrigin = new TreeMap<>();
  private final Map<View, TreeMap<IpAddress, Zone>> classless = new TreeMap<>();
  private final Map<DomainName, Peer> peers = new HashMap<>();
  private final Map<DomainName, Element> nodes = new HashMap<>();
  private final List<Publication> publications = new ArrayList<>();
  private final Map<Element, Publication> byBlock = new IdentityHashMap<>();
  private final Map<Zone, DerivedZone> derived = new HashMap<>();
  private final Map<DnsService, List<RecordSet>> byService = new TreeMap<>();
  private final List<RecordSet> services = new ArrayList<>();
  private final List<RecordSet> rewrites = new ArrayList<>();
  private boolean aliases;
  private boolean pointersByHand;

  private PublishedDns(Estate estate) {
    this.estate = estate;
    var begun = new Zones(estate);
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        if (peer.fqdn().isPresent()) {
          peers.putIfAbsent(peer.fqdn().get(), peer);
        }
      }
    }
    for (Element system : estate.systems()) {
      for (Element node : system.children(Surroundings.System.NODE)) {
        nodes.putIfAbsent((DomainName) node.labels().get(0).value(), system);
      }
    }
    begun.give(this);
  }

  /** Takes the next zone, while those behind it are still derived. */
  void add(DerivedZone one) {
    Zone zone = one.zone();
    zones.add(zone);
    derived.put(zone, one);
    byOrigin
        .computeIfAbsent(zone.view(), view -> new HashMap<>())
        .computeIfAbsent(zone.origin(), origin -> new ArrayList<>(1))
        .add(zone);
    for (Publication publication : one.publications()) {
      publications.add(publication);
      byBlock.put(publication.block(), publication);
    }
    if (zone.definition().kind() == Dns.REVERSE && zone.definition().get(Dns.ORIGIN).isPresent()) {
      classless
          .computeIfAbsent(zone.view(), view -> new TreeMap<>())
          .put(Zones.prefix(zone.definition()).network(), zone);
    }
    for (RecordSet set : one.services()) {
      services.add(set);
      if (set.service().isPresent()) {
        byService.computeIfAbsent(set.service().get(), service -> new ArrayList<>()).add(set);
      }
    }
    rewrites.addAll(one.rewrites());
    aliases |= one.aliases();
    pointersByHand |= one.pointersByHand();
  }

  public static PublishedDns of(Estate estate) {
    return estate.derived(DERIVATION);
  }

  public List<Zone> zones() {
    return Collections.unmodifiableList(zones);
  }

  public List<Publication> publications() {
    return Collections.unmodifiableList(publications);
  }

  /** What a publish block of one of the zones names. */
  public Publication publication(Element block) {
    return byBlock.get(block);
  }

  /** The SRV sets. */
  public List<RecordSet> services() {
    return Collections.unmodifiableList(services);
  }

  /** The SRV sets of one zone. */
  public List<RecordSet> services(Zone zone) {
    return derived.get(zone).services();
  }

  /** The SRV sets of a service. */
  public List<RecordSet> services(DnsService service) {
    return byService.getOrDefault(service, List.of());
  }

  /**
   * The targets of one zone, each with an SRV record that leads to it: the first of those that lead
   * from one block to one name, as it is written.
   */
  public List<DnsRecord> targets(Zone zone) {
    return derived.get(zone).targets();
  }

  /** The NAPTR sets. */
  public List<RecordSet> rewrites() {
    return Collections.unmodifiableList(rewrites);
  }

  /** Whether there is a CNAME record. */
  public boolean hasAliases() {
    return aliases;
  }

  /** Whether a PTR record was written as one, and not derived from an address. */
  public boolean hasPointersByHand() {
    return pointersByHand;
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
    for (DnsRecord one : records(view, owner)) {
      if (one.data().type().equals(type)) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * All records of an owner. A record whose owner lies in a zone that begins further down is not
   * seen by anybody.
   */
  public List<DnsRecord> records(View view, DomainName owner) {
    List<Zone> answering = zonesOf(view, owner);
    if (answering.size() == 1) {
      return answering.get(0).records(owner);
    }
    var all = new ArrayList<DnsRecord>();
    for (Zone zone : answering) {
      all.addAll(zone.records(owner));
    }
    return all;
  }

  public boolean hasAddress(View view, DomainName name) {
    return holdsAddress(records(view, name));
  }

  /** Whether a name leads to an address: its own, that of an alias, or a wildcard's. */
  public boolean resolves(View view, DomainName name) {
    List<DnsRecord> own = records(view, name);
    if (holdsAddress(own) || holds(own, "CNAME")) {
      return true;
    }
    DomainName wildcard = DomainName.of("*");
    for (DomainName at = name; !at.isRoot(); ) {
      at = at.parent();
      if (hasAddress(view, wildcard.under(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all there is of a name stands in the estate: its zone is whole, and not cut above it.
   */
  public boolean isAnsweredHere(View view, DomainName name) {
    Optional<Zone> zone = zoneOf(view, name);
    if (zone.isEmpty() || !zone.get().isWhole()) {
      return false;
    }
    for (DomainName at = name; !at.equals(zone.get().origin()); at = at.parent()) {
      if (holds(records(view, at), "NS")) {
        return false;
      }
    }
    return true;
  }

  /** Whether an address has a PTR record, below its own name or in a classless zone (RFC 2317). */
  public boolean leadsBack(View view, IpAddress address) {
    if (holds(records(view, ReverseName.of(address)), "PTR")) {
      return true;
    }
    var below = classless.getOrDefault(view, new TreeMap<>()).floorEntry(address);
    return below != null
        && Zones.prefix(below.getValue().definition()).contains(address)
        && holds(records(view, ReverseName.in(below.getValue().origin(), address)), "PTR");
  }

  /** The name of a declared address in a view. */
  public Optional<DomainName> name(View view, IpAddress address) {
    var found =
        addresses
            .computeIfAbsent(view, any -> new DeclaredAddresses(estate, view))
            .in(IpPrefix.around(address, address.bits()));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).name());
  }

  private List<Zone> zonesOf(View view, DomainName name) {
    Map<DomainName, List<Zone>> known = byOrigin.getOrDefault(view, Map.of());
    DomainName at = name;
    List<Zone> found = known.get(at);
    while (found == null && !at.isRoot()) {
      at = at.parent();
      found = known.get(at);
    }
    return found == null ? List.of() : found;
  }

  private static boolean holdsAddress(List<DnsRecord> records) {
    return holds(records, "A") || holds(records, "AAAA");
  }

  private static boolean holds(List<DnsRecord> records, String type) {
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).data().type().equals(type)) {
        return true;
      }
    }
    return false;
  }
}
