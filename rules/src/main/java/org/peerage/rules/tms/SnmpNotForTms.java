package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.SnmpMode;
import org.peerage.value.Sourced;

/**
 * Flags an SNMP mode by which Cisco TMS cannot reach a unit that it manages: it wants v2c, or v3
 * plus Cisco TMS support (Expressway X8.9 guide, Add an Expressway to Cisco TMS [EXP-TMS-001]).
 *
 * <p>A unit that does not state its mode is let pass.
 */
public final class SnmpNotForTms implements ClusterRule {

  @Override
  public String id() {
    return "snmp-not-for-tms";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    if (!managers.some()) {
      return findings;
    }
    Optional<Element> tms = managers.of(cluster);
    if (tms.isPresent()) {
      boolean whole = Managers.page(cluster).isPresent() || managers.lists(cluster.label());
      for (Peer peer : cluster.peers()) {
        if (whole || managers.lists(peer.path())) {
          Optional<Sourced<SnmpMode>> wrong = wrong(peer);
          if (wrong.isPresent()) {
            findings.add(finding(peer, wrong.get(), tms.get()));
          }
        }
      }
    }
    return findings;
  }

  private static Optional<Sourced<SnmpMode>> wrong(Peer peer) {
    return peer.element()
        .child(Peers.Snmp.KIND)
        .flatMap(snmp -> snmp.stated(Peers.Snmp.MODE))
        .filter(mode -> mode.value() != SnmpMode.V2C && mode.value() != SnmpMode.V3_PLUS_TMS);
  }

  private static Finding finding(Peer peer, Sourced<SnmpMode> mode, Element tms) {
    return Finding.at(
            mode.at(),
            peer.path(),
            "Cisco TMS "
                + tms.label()
                + " cannot reach peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " by SNMP mode "
                + mode.value().word())
        .on(peer)
        .label(tms.head(), "manages it");
  }
}
