package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.rules.dns.ServedClusters.Served;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Product;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags an Expressway-E, offered for Mobile and Remote Access, whose public address leads to no
 * name: TLS clients look it up to check the certificate (Expressway X8.9 guide, Appendix 2, DNS SRV
 * Configuration for Mobile and Remote Access, notes [EXP-MRA-007, EXP-PRE-022]).
 */
public final class EdgePeerWithoutReverse implements EstateRule {

  @Override
  public String id() {
    return "edge-peer-without-reverse";
  }

  @Override
  public List<Finding> check(Estate estate) {
    ServedClusters served = ServedClusters.of(estate);
    var findings = new ArrayList<Finding>();
    Set<String> seen = new HashSet<>();
    for (RecordSet set : served.dns().services(DnsService.COLLAB_EDGE)) {
      if (set.zone().view() == View.EXTERNAL) {
        for (Group group : served.groups(set)) {
          var lacking = new ArrayList<Lacking>();
          for (Served one : group.served()) {
            if (group.cluster().product() == Product.EXPRESSWAY_E && seen.add(one.peer().path())) {
              look(served.dns(), one, lacking);
            }
          }
          if (!lacking.isEmpty()) {
            findings.add(finding(set, lacking));
          }
        }
      }
    }
    return findings;
  }

  private static void look(PublishedDns dns, Served served, List<Lacking> lacking) {
    for (Sourced<IpInterface> one : served.peer().addresses(View.EXTERNAL)) {
      var address = one.value().address();
      if (!address.isPrivate() && !dns.leadsBack(View.EXTERNAL, address)) {
        lacking.add(new Lacking(served, address, one.at()));
      }
    }
  }

  /** One for all peers of a cluster: what they lack is most often one zone. */
  private static Finding finding(RecordSet set, List<Lacking> lacking) {
    Lacking first = lacking.get(0);
    Peer peer = first.served.peer();
    var finding =
        Finding.at(
                first.at,
                peer.path(),
                "no PTR record leads from " + first.address + " back to " + peer.label())
            .on(peer)
            .missingFromEstate()
            .label(
                first.served.record().at(),
                "offered for Mobile and Remote Access at " + set.domain())
            .help(ReverseNames.help(first.address, View.EXTERNAL));
    for (Lacking other : lacking.subList(1, lacking.size())) {
      finding =
          finding.label(
              other.at, "nor from " + other.address + " back to " + other.served.peer().label());
    }
    return finding;
  }

  /** An address without a way back to its name. */
  private record Lacking(Served served, IpAddress address, Span at) {}
}
