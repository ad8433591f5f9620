package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;

/**
 * Flags a Conductor that still has the administrator or root password it was shipped with, and
 * therefore answers no VCS (Conductor guides, Configuring the Cisco VCS to use the new cluster peer
 * [CND-VCS-010]).
 */
public final class DefaultPassword implements ClusterRule {

  @Override
  public String id() {
    return "default-password";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.isConductor()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    cluster
        .element()
        .stated(Clusters.ADMIN_PASSWORD)
        .filter(DefaultPassword::shipped)
        .ifPresent(
            secret ->
                findings.add(
                    Finding.at(
                            secret.at(),
                            cluster.label(),
                            "the Conductors of cluster "
                                + cluster.label()
                                + " have the default administrator password")
                        .on(cluster)));
    for (Peer peer : cluster.peers()) {
      peer.element()
          .stated(Peers.ROOT_PASSWORD)
          .filter(DefaultPassword::shipped)
          .ifPresent(
              secret ->
                  findings.add(
                      Finding.at(
                              secret.at(),
                              peer.path(),
                              "Conductor "
                                  + peer.label()
                                  + " of cluster "
                                  + cluster.label()
                                  + " has the default root password")
                          .on(peer)));
    }
    return findings;
  }

  private static boolean shipped(Sourced<Secret> secret) {
    return secret.value().source() == Secret.Source.FACTORY_DEFAULT;
  }
}
