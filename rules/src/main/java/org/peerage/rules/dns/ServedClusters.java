package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/** Which clusters the SRV sets of an estate lead to. Conductors are found by no SRV record. */
final class ServedClusters {

  private static final Function<Estate, ServedClusters> DERIVATION = ServedClusters::new;

  private final PublishedDns dns;
  private final Map<View, Map<DomainName, Set<String>>> byDomain = new HashMap<>();
  private final Map<String, Cluster> clusters = new HashMap<>();

  private ServedClusters(Estate estate) {
    this.dns = PublishedDns.of(estate);
    for (RecordSet set : dns.services()) {
      if (isOfClusters(set)) {
        for (Group group : groups(set)) {
          note(set.zone().view(), set.domain(), group.cluster());
        }
      }
    }
    for (Cluster cluster : estate.clusters()) {
      Optional<DomainName> name = cluster.name();
      if (name.isPresent() && !cluster.isConductor()) {
        note(View.INTERNAL, name.get(), cluster);
        note(View.EXTERNAL, name.get(), cluster);
      }
    }
  }

  static ServedClusters of(Estate estate) {
    return estate.derived(DERIVATION);
  }

  PublishedDns dns() {
    return dns;
  }

  /** Whether a set is of a service that Expressway or VCS offers. */
  static boolean isOfClusters(RecordSet set) {
    return set.service().filter(service -> service != DnsService.CISCO_UDS).isPresent();
  }

  /** Whether a service is SIP or H.323 signalling, for which the cluster name matters. */
  static boolean isCalls(DnsService service) {
    return service != DnsService.CISCO_UDS && service != DnsService.COLLAB_EDGE;
  }

  /** The records of a set that lead to peers, cluster by cluster, in the order of the set. */
  List<Group> groups(RecordSet set) {
    var groups = new LinkedHashMap<String, Group>();
    for (DnsRecord one : set.records()) {
      var data = (RecordData.Srv) one.data();
      Optional<Peer> found = dns.peer(data.target());
      if (found.isPresent() && !found.get().cluster().isConductor()) {
        Peer peer = found.get();
        groups
            .computeIfAbsent(
                peer.cluster().label(), label -> new Group(peer.cluster(), new ArrayList<>()))
            .served()
            .add(new Served(one, data, peer));
      }
    }
    return List.copyOf(groups.values());
  }

  /**
   * The clusters whose services are looked up at a domain: those another set of it leads to, and
   * the one of that name.
   */
  List<Cluster> at(View view, DomainName domain) {
    var found = new ArrayList<Cluster>();
    for (String label :
        byDomain.getOrDefault(view, Map.of()).getOrDefault(domain, Set.<String>of())) {
      found.add(clusters.get(label));
    }
    return found;
  }

  /** Whether a target is an address by mistake: {@link SrvTargetIsAddress} says so. */
  static boolean isAddress(DomainName target) {
    return IpAddress.parse(target.toString()).isPresent();
  }

  private void note(View view, DomainName domain, Cluster cluster) {
    clusters.put(cluster.label(), cluster);
    byDomain
        .computeIfAbsent(view, any -> new HashMap<>())
        .computeIfAbsent(domain, any -> new LinkedHashSet<>())
        .add(cluster.label());
  }

  /** The records of one set that lead to one cluster; at least one. */
  record Group(Cluster cluster, List<Served> served) {}

  /** A record and the peer it leads to. */
  record Served(DnsRecord record, RecordData.Srv data, Peer peer) {}
}
