package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.schema.Clusters;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags a policy service whose typed servers are not all the peers of their Conductor cluster
 * (Conductor guides, Configuring the Cisco VCS to use the new cluster peer; Removing a peer
 * [CND-VCS-011]).
 *
 * <p>That they belong to two clusters is {@link PolicyServersOfTwoClusters}. While the Conductors
 * are being upgraded they may differ: that is how the upgrade goes. A service that names the
 * cluster itself is in step by construction.
 */
public final class PolicyServersOutOfStep implements EstateRule {

  @Override
  public String id() {
    return "policy-servers-out-of-step";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var servers = new PolicyServers(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Element service : cluster.element().children(PolicyService.KIND)) {
        if (service.stated(PolicyService.CONDUCTOR).isEmpty()) {
          look(cluster, service, servers).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> look(Cluster cluster, Element service, PolicyServers servers) {
    var named = new ArrayList<String>();
    var strangers = new ArrayList<Sourced<Host>>();
    Optional<Cluster> conductors = Optional.empty();
    for (Sourced<Host> server : service.list(PolicyService.SERVERS)) {
      Optional<Peer> holder = servers.holder(server.value());
      if (holder.isEmpty()) {
        strangers.add(server);
      } else if (conductors.isEmpty() || same(conductors.get(), holder.get().cluster())) {
        conductors = Optional.of(holder.get().cluster());
        named.add(holder.get().label());
      } else {
        return Optional.empty();
      }
    }
    if (conductors.isEmpty() || upgrading(conductors.get())) {
      return Optional.empty();
    }
    var lacking = new ArrayList<Peer>();
    for (Peer peer : conductors.get().peers()) {
      if (!named.contains(peer.label())) {
        lacking.add(peer);
      }
    }
    return lacking.isEmpty() && strangers.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(cluster, service, conductors.get(), lacking, strangers));
  }

  private static boolean same(Cluster one, Cluster other) {
    return one.label().equals(other.label());
  }

  private static boolean upgrading(Cluster conductors) {
    return conductors
        .element()
        .child(Clusters.Upgrade.KIND)
        .filter(upgrade -> upgrade.on(Clusters.Upgrade.IN_PROGRESS))
        .isPresent();
  }

  private static Finding finding(
      Cluster cluster,
      Element service,
      Cluster conductors,
      List<Peer> lacking,
      List<Sourced<Host>> strangers) {
    var names = new ArrayList<String>();
    for (Peer peer : lacking) {
      names.add(peer.label());
    }
    var finding =
        Finding.at(
                service.at(PolicyService.SERVERS),
                cluster.label(),
                "the servers of policy service "
                    + service.label()
                    + " of cluster "
                    + cluster.label()
                    + " are not the peers of "
                    + conductors.label())
            .on(cluster)
            .missingFrom(service)
            .marked(names.isEmpty() ? "" : "without " + Phrases.and(names))
            .help("write `conductor = " + conductors.label() + "` instead of servers");
    for (Sourced<Host> stranger : strangers) {
      finding = finding.label(stranger.at(), stranger.value() + " is no peer of it");
    }
    for (Peer peer : lacking) {
      finding = finding.label(peer.element().head(), peer.label() + " is a peer of it");
    }
    return finding;
  }
}
