package org.peerage.rules.endpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.EndpointProtocol;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/** What DNS holds at the names of clusters, in either view. Made once per estate. */
final class NamedClusters {

  private static final Function<Estate, NamedClusters> DERIVATION = NamedClusters::new;

  private final PublishedDns dns;
  private final Map<DomainName, Set<DnsService>> services = new HashMap<>();

  private NamedClusters(Estate estate) {
    dns = PublishedDns.of(estate);
    for (RecordSet set : dns.services()) {
      if (set.service().isPresent()) {
        services.computeIfAbsent(set.domain(), any -> new HashSet<>()).add(set.service().get());
      }
    }
  }

  static NamedClusters of(Estate estate) {
    return estate.derived(DERIVATION);
  }

  /** A zone of ours that the cluster name lies in, of whichever view; the internal one first. */
  Optional<Zone> zone(Cluster cluster) {
    return cluster
        .name()
        .flatMap(name -> dns.zoneOf(View.INTERNAL, name).or(() -> dns.zoneOf(View.EXTERNAL, name)));
  }

  /**
   * The services that endpoints of a protocol look for at the cluster name and do not find. SIP
   * endpoints need one of their services, H.323 endpoints those for location and registration
   * (Expressway X8.9 guide, Appendix 2 [EXP-SRV-010, EXP-ENDP-019]).
   */
  List<DnsService> missing(Cluster cluster, EndpointProtocol protocol) {
    Set<DnsService> there =
        cluster.name().map(name -> services.getOrDefault(name, Set.of())).orElse(Set.of());
    var missing = new ArrayList<DnsService>();
    if (protocol == EndpointProtocol.H323) {
      for (DnsService wanted : List.of(DnsService.H323LS, DnsService.H323RS)) {
        if (!there.contains(wanted)) {
          missing.add(wanted);
        }
      }
    } else if (!there.contains(DnsService.SIPS)
        && !there.contains(DnsService.SIP)
        && !there.contains(DnsService.SIP_UDP)) {
      missing.add(DnsService.SIPS);
      missing.add(DnsService.SIP);
    }
    return missing;
  }

  boolean hasAddresses(Cluster cluster) {
    return !addresses(cluster, View.INTERNAL).isEmpty()
        || !addresses(cluster, View.EXTERNAL).isEmpty();
  }

  /** The address records at the cluster name in a view. */
  List<DnsRecord> addresses(Cluster cluster, View view) {
    var all = new ArrayList<DnsRecord>();
    if (cluster.name().isPresent()) {
      all.addAll(dns.records(view, cluster.name().get(), "A"));
      all.addAll(dns.records(view, cluster.name().get(), "AAAA"));
    }
    return all;
  }

  /** The address of an address record. */
  static IpAddress address(DnsRecord one) {
    return one.data() instanceof RecordData.A a
        ? a.address()
        : ((RecordData.Aaaa) one.data()).address();
  }
}
