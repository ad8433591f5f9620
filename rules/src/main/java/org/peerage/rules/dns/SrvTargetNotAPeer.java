package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.resolve.Suggestions;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.Phrases;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * Flags a target that is no peer, in a set that leads to a cluster or is looked up where a
 * cluster's other services are: a peer that left, or a name from elsewhere (Expressway X8.9 guide,
 * Appendix 2, Example [EXP-SRV-018, EXP-PRE-028, EXP-PRE-029, XDNS-13]).
 */
public final class SrvTargetNotAPeer extends ServiceRule {

  @Override
  public String id() {
    return "srv-target-not-a-peer";
  }

  /** Whether all targets of a set ought to be peers. */
  static boolean isAsked(RecordSet set, ServedClusters served) {
    return ServedClusters.isOfClusters(set)
        && !served.at(set.zone().view(), set.domain()).isEmpty();
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (leadsToOneCluster(set, served) || !isAsked(set, served)) {
      return;
    }
    PublishedDns dns = served.dns();
    Map<Span, List<DnsRecord>> strangers = new LinkedHashMap<>();
    for (DnsRecord one : set.records()) {
      DomainName target = target(one);
      if (!target.isRoot()
          && dns.peer(target).isEmpty()
          && dns.system(target).isEmpty()
          && !ServedClusters.isAddress(target)) {
        strangers.computeIfAbsent(one.from().head(), block -> new ArrayList<>()).add(one);
      }
    }
    Cluster cluster = served.at(set.zone().view(), set.domain()).iterator().next();
    for (List<DnsRecord> block : strangers.values()) {
      findings.add(finding(set, block, cluster));
    }
  }

  private static boolean leadsToOneCluster(RecordSet set, ServedClusters served) {
    List<ServedClusters.Group> groups = served.groups(set);
    return groups.size() == 1 && groups.get(0).served().size() == set.records().size();
  }

  private static DomainName target(DnsRecord one) {
    return ((RecordData.Srv) one.data()).target();
  }

  /** One finding for a block: a table copied from elsewhere has more than one name of it. */
  private static Finding finding(RecordSet set, List<DnsRecord> strangers, Cluster cluster) {
    DnsRecord first = strangers.get(0);
    var finding =
        Finding.at(
                first.at(),
                Subjects.of(set.zone()),
                "target "
                    + target(first)
                    + " of "
                    + set.owner()
                    + " is no peer of cluster "
                    + cluster.label())
            .on(cluster);
    for (DnsRecord other : strangers.subList(1, strangers.size())) {
      finding = finding.label(other.at(), "nor is " + target(other));
    }
    var names = new ArrayList<String>();
    for (Peer peer : cluster.peers()) {
      peer.fqdn().ifPresent(name -> names.add(name.toString()));
    }
    finding =
        finding
            .label(cluster.element().head(), "its peers are " + Phrases.and(names))
            .missingFrom(cluster.element());
    Optional<String> near =
        strangers.size() == 1
            ? Suggestions.near(target(first).toString(), unnamed(set, names))
            : Optional.empty();
    return near.isPresent()
        ? new Corrections(set.zone().definition())
            .write(
                finding.help("did you mean `" + near.get() + "`?"),
                first.at(),
                near.get(),
                Safety.UNSAFE)
        : finding.help("let `publish " + cluster.label() + "` write the set, or name its peers");
  }

  /** The peers that no record of the set leads to: the others cannot be meant. */
  private static List<String> unnamed(RecordSet set, List<String> names) {
    var unnamed = new ArrayList<>(names);
    for (DnsRecord one : set.records()) {
      unnamed.remove(target(one).toString());
    }
    return unnamed;
  }
}
