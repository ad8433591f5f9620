package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Dns;
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;

/**
 * Flags an SRV set that leads to some peers of a cluster and not to all (Expressway X8.9 guide,
 * Appendix 2, Example; Clustering Prerequisites, DNS Configuration is Done [EXP-SRV-018,
 * EXP-PRE-027, EXP-PRE-028, EXP-PRE-029, EXP-ENDP-006]).
 */
public final class SrvTargetMissing extends ServiceRule {

  @Override
  public String id() {
    return "srv-target-missing";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (!ServedClusters.isOfClusters(set) || leadsToAll(served.groups(set))) {
      return;
    }
    Set<DomainName> targets = new HashSet<>();
    for (DnsRecord one : set.records()) {
      DomainName target = ((RecordData.Srv) one.data()).target();
      if (ServedClusters.isAddress(target)) {
        return;
      }
      targets.add(target);
    }
    for (ServedClusters.Group group : served.groups(set)) {
      DnsRecord first = group.served().get(0).record();
      boolean derived = first.from().kind() == Dns.Publish.KIND;
      var missing = new ArrayList<Peer>();
      for (Peer peer : group.cluster().peers()) {
        if (peer.fqdn().filter(targets::contains).isEmpty()) {
          missing.add(peer);
        }
      }
      if (derived && isFirstService(first)) {
        for (Peer peer : missing) {
          findings.add(nameless(first, peer));
        }
      } else if (!derived && !missing.isEmpty()) {
        findings.add(missing(set, first, missing));
      }
    }
  }

  /** Whether each record leads to one peer, in the order in which one cluster declares them. */
  private static boolean leadsToAll(List<ServedClusters.Group> groups) {
    if (groups.size() != 1) {
      return false;
    }
    List<Peer> peers = groups.get(0).cluster().peers();
    List<ServedClusters.Served> served = groups.get(0).served();
    for (int i = 0; i < peers.size(); i++) {
      if (served.size() != peers.size() || served.get(i).peer() != peers.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** A publication leaves a peer out of all its sets for one reason, so one finding will do. */
  private static boolean isFirstService(DnsRecord one) {
    return one.from().list(Dns.Publish.SERVICES).get(0).at().equals(one.at());
  }

  private static Finding nameless(DnsRecord first, Peer peer) {
    return Finding.at(
            peer.element().head(),
            peer.path(),
            "no SRV record can lead to " + peer.label() + ": its name is not known")
        .on(peer)
        .missingFrom(peer.element())
        .label(first.from().head(), "published here")
        .help(peer.get(Peers.HOST_NAME).isEmpty() ? "write its `host-name`" : "write its `domain`");
  }

  private static Finding missing(RecordSet set, DnsRecord first, List<Peer> missing) {
    var labels = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (Peer peer : missing) {
      labels.add(peer.label());
      names.add(peer.fqdn().map(DomainName::toString).orElse(peer.label()));
    }
    Peer one = missing.get(0);
    var finding =
        Finding.at(
                first.from().at(Dns.Record.TARGETS),
                Subjects.of(set.zone()),
                set.owner()
                    + " leaves out "
                    + Phrases.count(missing.size(), "peer")
                    + " of cluster "
                    + one.cluster().label())
            .on(one.cluster())
            .marked("without " + Phrases.and(labels));
    for (Peer peer : missing) {
      finding = finding.label(peer.element().head(), peer.label() + " is a peer too");
    }
    return finding.help("add `" + String.join(", ", names) + "` to the targets");
  }
}
