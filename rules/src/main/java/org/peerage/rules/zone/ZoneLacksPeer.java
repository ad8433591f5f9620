package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.CallRouting;

/**
 * Flags a zone whose typed addresses leave out a peer of the cluster they lead to (Expressway X8.9
 * guide, Neighboring Between Expressway Clusters [EXP-NBR-007, EXP-NBR-006]).
 *
 * <p>Where several zones share the peers of one cluster among them, {@link TwoZonesToOneCluster}
 * says so.
 */
public final class ZoneLacksPeer implements EstateRule {

  @Override
  public String id() {
    return "zone-lacks-peer";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var remote = new Remote(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      List<Element> zones = cluster.zones();
      if (typed(zones)) {
        look(cluster, zones, remote, findings);
      }
    }
    return findings;
  }

  private static boolean typed(List<Element> zones) {
    for (Element zone : zones) {
      if (zone.stated(CallRouting.PEERS).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void look(
      Cluster cluster, List<Element> zones, Remote remote, List<Finding> findings) {
    var counts = new HashMap<String, Integer>();
    for (Element zone : zones) {
      for (Cluster other : remote.of(zone).keySet()) {
        counts.merge(zone.kind().name() + " " + other.label(), 1, Integer::sum);
      }
    }
    for (Element zone : zones) {
      for (var named : remote.of(zone).entrySet()) {
        Cluster other = named.getKey();
        boolean alone = counts.get(zone.kind().name() + " " + other.label()) == 1;
        if (alone && !other.label().equals(cluster.label())) {
          look(cluster, zone, named, findings);
        }
      }
    }
  }

  private static void look(
      Cluster cluster,
      Element zone,
      Map.Entry<Cluster, List<String>> named,
      List<Finding> findings) {
    Cluster other = named.getKey();
    var lacking = new ArrayList<Peer>();
    for (Peer peer : other.peers()) {
      if (!named.getValue().contains(peer.label())) {
        lacking.add(peer);
      }
    }
    if (!lacking.isEmpty()) {
      findings.add(finding(cluster, zone, other, lacking));
    }
  }

  private static Finding finding(Cluster cluster, Element zone, Cluster other, List<Peer> lacking) {
    var names = new ArrayList<String>();
    for (Peer peer : lacking) {
      names.add(peer.label());
    }
    var finding =
        Finding.at(
                zone.at(CallRouting.PEERS),
                cluster.label(),
                "zone "
                    + zone.label()
                    + " of cluster "
                    + cluster.label()
                    + " leaves out "
                    + Phrases.count(lacking.size(), "peer")
                    + " of cluster "
                    + other.label())
            .on(cluster)
            .missingFrom(zone)
            .marked("without " + Phrases.and(names))
            .help("write `cluster = " + other.label() + "` instead of addresses");
    for (Peer peer : lacking) {
      finding = finding.label(peer.element().head(), peer.label() + " is a peer too");
    }
    return finding;
  }
}
