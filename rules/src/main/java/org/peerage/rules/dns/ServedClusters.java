package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.peerage.work.SharedWork;

/** Which clusters the SRV sets of an estate lead to. Conductors are found by no SRV record. */
final class ServedClusters {

  private static final Function<Estate, ServedClusters> DERIVATION = ServedClusters::new;

  private final PublishedDns dns;
  private final Map<View, Map<DomainName, Set<Cluster>>> byDomain = new HashMap<>();
  private final Map<RecordSet, List<Group>> groups;
  private final Map<Cluster, List<RecordSet>> leading;

  private ServedClusters(Estate estate) {
    this.dns = PublishedDns.of(estate);
    this.groups = new IdentityHashMap<>(dns.services().size());
    this.leading = new HashMap<>(estate.clusters().size() * 2);
    List<RecordSet> sets = dns.services();
    if (sets.size() < SharedWork.WORTH_SHARING) {
      for (RecordSet set : sets) {
        add(set, group(set));
      }
    } else {
      var parts = new Parts(sets);
      parts.startAll();
      parts.finish();
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
    return set.service().isPresent() && set.service().get() != DnsService.CISCO_UDS;
  }

  /** Whether a set is of a service for which the cluster name matters. */
  static boolean isCalls(RecordSet set) {
    return set.service().isPresent() && isCalls(set.service().get());
  }

  /** Whether a service is SIP or H.323 signalling, for which the cluster name matters. */
  static boolean isCalls(DnsService service) {
    return service != DnsService.CISCO_UDS && service != DnsService.COLLAB_EDGE;
  }

  /** The records of a set that lead to peers, cluster by cluster, in the order of the set. */
  List<Group> groups(RecordSet set) {
    return groups.get(set);
  }

  /** The records of a set that lead to peers of one cluster, to which it leads. */
  Group group(RecordSet set, Cluster cluster) {
    for (Group group : groups.get(set)) {
      if (group.cluster() == cluster) {
        return group;
      }
    }
    throw new IllegalArgumentException(set.owner() + " leads to no peer of " + cluster.label());
  }

  /** The sets with a record that leads to a peer of a cluster. */
  List<RecordSet> leadingTo(Cluster cluster) {
    return leading.getOrDefault(cluster, List.of());
  }

  private void add(RecordSet set, List<Group> led) {
    groups.put(set, led);
    for (Group group : led) {
      leading.computeIfAbsent(group.cluster(), any -> new ArrayList<>()).add(set);
      if (isOfClusters(set)) {
        note(set.zone().view(), set.domain(), group.cluster());
      }
    }
  }

  /** The sets, some at a time: whom one leads to has nothing to do with the others. */
  private final class Parts extends SharedWork<List<List<Group>>, RuntimeException> {

    private final List<RecordSet> sets;
    private int next;

    Parts(List<RecordSet> sets) {
      super((sets.size() + PART - 1) / PART, sets.size());
      this.sets = sets;
    }

    @Override
    protected List<List<Group>> part(int index) {
      int from = index * PART;
      int to = Math.min(from + PART, sets.size());
      var led = new ArrayList<List<Group>>(to - from);
      for (int i = from; i < to; i++) {
        led.add(group(sets.get(i)));
      }
      return led;
    }

    @Override
    protected void take(List<List<Group>> some) {
      for (List<Group> led : some) {
        add(sets.get(next), led);
        next++;
      }
    }
  }

  private List<Group> group(RecordSet set) {
    var all = new ArrayList<Group>(1);
    Map<Cluster, Group> byCluster = Map.of();
    Group last = null;
    for (DnsRecord one : set.records()) {
      var data = (RecordData.Srv) one.data();
      Optional<Peer> found = dns.peer(data.target());
      if (found.isPresent() && !found.get().cluster().isConductor()) {
        Peer peer = found.get();
        if (last != null && last.cluster() != peer.cluster() && byCluster.isEmpty()) {
          // Most sets lead to one cluster, and need no map to know it.
          byCluster = new HashMap<>(Map.of(last.cluster(), last));
        }
        if (last == null || last.cluster() != peer.cluster()) {
          last = byCluster.get(peer.cluster());
        }
        if (last == null) {
          last = new Group(peer.cluster(), new ArrayList<>(set.records().size()));
          all.add(last);
          if (all.size() > 1) {
            byCluster.put(peer.cluster(), last);
          }
        }
        last.served().add(new Served(one, data, peer));
      }
    }
    return all;
  }

  /**
   * The clusters whose services are looked up at a domain, in the order of the estate: those
   * another set of it leads to, and the one of that name.
   */
  Set<Cluster> at(View view, DomainName domain) {
    return byDomain.getOrDefault(view, Map.of()).getOrDefault(domain, Set.of());
  }

  /** Whether a target is an address by mistake: {@link SrvTargetIsAddress} says so. */
  static boolean isAddress(DomainName target) {
    return IpAddress.parse(target.toString()).isPresent();
  }

  private void note(View view, DomainName domain, Cluster cluster) {
    Map<DomainName, Set<Cluster>> known = byDomain.computeIfAbsent(view, any -> new HashMap<>());
    Set<Cluster> there = known.get(domain);
    if (there == null) {
      known.put(domain, Set.of(cluster));
    } else if (!there.contains(cluster)) {
      if (there.size() == 1) {
        there = new LinkedHashSet<>(there);
        known.put(domain, there);
      }
      there.add(cluster);
    }
  }

  /** The records of one set that lead to one cluster; at least one. */
  record Group(Cluster cluster, List<Served> served) {}

  /** A record and the peer it leads to. */
  record Served(DnsRecord record, RecordData.Srv data, Peer peer) {}
}
