package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;

/**
 * Flags H.323 that is switched off in a cluster: peers talk H.323 to each other whatever the
 * endpoints speak (Expressway X8.9 guide, Basic Configuration Is Done [EXP-PRE-019, EXP-PRE-020,
 * EXP-ALARM-006]).
 *
 * <p>A stand-alone system may do without.
 */
public final class H323Off implements ClusterRule {

  @Override
  public String id() {
    return "h323-off";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    boolean inherited = false;
    for (Peer peer : peers) {
      Optional<Sourced<Boolean>> own = mode(peer.element());
      if (own.isPresent() && !own.get().value()) {
        findings.add(
            finding(
                    peer.element(),
                    own.get(),
                    peer.path(),
                    "H.323 is off on peer " + peer.label() + " of cluster " + cluster.label())
                .on(peer));
      }
      inherited |= own.isEmpty();
    }
    Optional<Sourced<Boolean>> shared = mode(cluster.element());
    if (inherited && shared.isPresent() && !shared.get().value()) {
      findings.add(
          finding(
                  cluster.element(),
                  shared.get(),
                  cluster.label(),
                  "H.323 is off in cluster " + cluster.label())
              .on(cluster));
    }
    return findings;
  }

  private static Optional<Sourced<Boolean>> mode(Element holder) {
    return holder
        .child(Clusters.H323.KIND)
        .flatMap(settings -> settings.stated(Clusters.H323.MODE));
  }

  private static Finding finding(
      Element holder, Sourced<Boolean> mode, String subject, String message) {
    var finding =
        Finding.at(mode.at(), subject, message).help("write `h323 { mode = on }`, or leave it out");
    return holder.span().covers(mode.at())
        ? finding.fix(
            new Fix("write mode = on", List.of(new Edit(mode.at(), "on")), Fix.Safety.SAFE))
        : finding;
  }
}
