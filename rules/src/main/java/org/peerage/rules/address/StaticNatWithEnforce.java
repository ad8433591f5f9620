package org.peerage.rules.address;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.StaticNat;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;

/**
 * Flags TLS verification mode Enforce among peers behind static NAT (Expressway X8.9 guide,
 * Appendix 3, Expressway-E peers have dual NICs, with static NAT enabled [EXP-ISO-013]).
 */
public final class StaticNatWithEnforce implements ClusterRule {

  @Override
  public String id() {
    return "static-nat-with-enforce";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Peer> translated = StaticNat.hindering(cluster);
    Optional<Sourced<TlsMode>> tls = translated.flatMap(peer -> enforce(cluster));
    if (tls.isEmpty()) {
      return List.of();
    }
    var finding =
        StaticNat.labelled(
            Finding.at(
                    tls.get().at(),
                    cluster.label(),
                    "peers of cluster "
                        + cluster.label()
                        + " stand behind static NAT and check each other's certificates")
                .on(cluster),
            translated.get());
    return List.of(
        cluster.element().span().covers(tls.get().at())
            ? finding.fix(
                new Fix(
                    "write tls = permissive",
                    List.of(new Edit(tls.get().at(), TlsMode.PERMISSIVE.word())),
                    Fix.Safety.UNSAFE))
            : finding);
  }

  private static Optional<Sourced<TlsMode>> enforce(Cluster cluster) {
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<TlsMode>> tls = peer.effective(Clusters.TLS);
      if (tls.isPresent() && tls.get().value() == TlsMode.ENFORCE) {
        return tls;
      }
    }
    return Optional.empty();
  }
}
