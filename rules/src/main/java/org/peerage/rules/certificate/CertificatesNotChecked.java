package org.peerage.rules.certificate;

import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.StaticNat;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;
import org.peerage.value.TlsMode;

/**
 * Points out a cluster whose peers could check each other's certificates and do not: TLS
 * verification mode Enforce is the safer one (Expressway X8.9 guide, Create a New Cluster, step 13
 * [EXP-NEW-031]).
 *
 * <p>Speaks only where all that Enforce asks for is known to be there: no static NAT, and of every
 * peer a certificate that holds its FQDN and comes from an authority that every peer trusts.
 */
public final class CertificatesNotChecked implements ClusterRule {

  @Override
  public String id() {
    return "certificates-not-checked";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.isConductor()
        || peers.size() < 2
        || peers.size() > Limits.PEERS.value()
        || cluster.tls() == TlsMode.ENFORCE
        || StaticNat.hindering(cluster).isPresent()) {
      return List.of();
    }
    List<Trust> trusts = Trust.of(cluster);
    for (Peer peer : peers) {
      if (Checking.enforces(peer) || !isReady(peer, trusts)) {
        return List.of();
      }
    }
    return List.of(
        Finding.at(
                cluster.element().at(Clusters.TLS),
                cluster.label(),
                "peers of cluster "
                    + cluster.label()
                    + " could check each other's certificates, and do not")
            .on(cluster)
            .help("write `tls = enforce`; the peers are then listed by name"));
  }

  private static boolean isReady(Peer peer, List<Trust> trusts) {
    Optional<Element> certificate = Checking.certificate(peer);
    Optional<DomainName> name = peer.fqdn();
    if (certificate.isEmpty()
        || name.isEmpty()
        || certificate.get().stated(Peers.Certificate.ISSUER).isEmpty()
        || !Checking.alternativeNamesHold(certificate.get(), name.get())) {
      return false;
    }
    for (Trust trust : trusts) {
      if (!trust.holds(certificate.get())) {
        return false;
      }
    }
    return true;
  }
}
