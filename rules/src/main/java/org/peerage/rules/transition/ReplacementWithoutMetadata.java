package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.model.Peer;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.Product;

/**
 * Tells of a replacement in a cluster with single sign-on, which fails now and then until the
 * identity provider has the new metadata (Expressway X8.9 guide, Replace a Peer And Keep Its
 * Configuration [EXP-REPL-014]).
 */
final class ReplacementWithoutMetadata implements TransitionRule {

  @Override
  public String id() {
    return "replacement-without-metadata";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (PeerPair peers : pair.peers()) {
        boolean signsOn =
            pair.cluster().product() == Product.EXPRESSWAY_C
                && pair.cluster().element().on(Clusters.SINGLE_SIGN_ON);
        if (peers.fate() == Fate.REPLACED && signsOn) {
          Peer peer = peers.after().orElseThrow();
          findings.add(
              Finding.at(
                      peer.element().at(Peers.REPLACES),
                      peer.path(),
                      "single sign-on fails now and then until the identity provider has the"
                          + " metadata with "
                          + peer.label())
                  .on(peer));
        }
      }
    }
    return findings;
  }
}
