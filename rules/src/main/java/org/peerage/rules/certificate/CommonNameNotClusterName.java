package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;

/**
 * Flags a certificate whose common name is not the cluster name, as the guide advises for all peers
 * (Expressway X8.9 guide, Basic Configuration Is Done; Appendix 3 [EXP-PRE-014, EXP-ISO-009]).
 */
public final class CommonNameNotClusterName implements ClusterRule {

  @Override
  public String id() {
    return "common-name-not-cluster-name";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    Optional<DomainName> name = cluster.name();
    if (name.isEmpty() || peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<Sourced<String>> common =
          peer.element()
              .child(Peers.Certificate.KIND)
              .flatMap(certificate -> certificate.stated(Peers.Certificate.CN));
      if (common.isPresent() && !DomainName.of(common.get().value()).equals(name.get())) {
        findings.add(
            Finding.at(
                    common.get().at(),
                    peer.path(),
                    "the common name of the certificate of peer "
                        + peer.label()
                        + " is not the name of cluster "
                        + cluster.label())
                .on(peer)
                .label(cluster.element().at(Clusters.NAME), "the cluster name")
                .help("have the certificate made anew with the common name " + name.get()));
      }
    }
    return findings;
  }
}
