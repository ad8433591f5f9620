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
    var others = new ArrayList<Named>();
    int certificates = 0;
    for (Peer peer : peers) {
      Optional<Sourced<String>> common =
          peer.element()
              .child(Peers.Certificate.KIND)
              .flatMap(certificate -> certificate.stated(Peers.Certificate.CN));
      if (common.isPresent() && !DomainName.of(common.get().value()).equals(name.get())) {
        others.add(new Named(peer, common.get()));
      }
      certificates += common.isPresent() ? 1 : 0;
    }
    if (others.size() > 1 && others.size() == certificates && alike(others)) {
      return List.of(ofAll(cluster, name.get(), others.get(0)));
    }
    var findings = new ArrayList<Finding>();
    for (Named other : others) {
      findings.add(ofOne(other, name.get()));
    }
    return findings;
  }

  private static boolean alike(List<Named> others) {
    for (Named other : others) {
      if (!other.common.value().equalsIgnoreCase(others.get(0).common.value())) {
        return false;
      }
    }
    return true;
  }

  /** All certificates agree with each other: the cluster name may be what is wrong. */
  private static Finding ofAll(Cluster cluster, DomainName name, Named first) {
    return Finding.at(
            first.common.at(),
            cluster.label(),
            "the certificates of cluster "
                + cluster.label()
                + " have the common name "
                + first.common.value()
                + ", which is not the cluster name")
        .on(cluster)
        .label(cluster.element().at(Clusters.NAME), "the cluster name")
        .help(
            "have the certificates made anew with the common name "
                + name
                + ", or correct the cluster name");
  }

  private static Finding ofOne(Named other, DomainName name) {
    Cluster cluster = other.peer.cluster();
    return Finding.at(
            other.common.at(),
            other.peer.path(),
            "the common name of the certificate of peer "
                + other.peer.label()
                + " is not the name of cluster "
                + cluster.label())
        .on(other.peer)
        .marked("it is " + other.common.value())
        .label(cluster.element().at(Clusters.NAME), "the cluster name")
        .help("have the certificate made anew with the common name " + name);
  }

  /** A peer and the common name of its certificate. */
  private record Named(Peer peer, Sourced<String> common) {}
}
