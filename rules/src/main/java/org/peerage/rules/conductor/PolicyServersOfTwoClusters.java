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
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags a policy service whose servers are Conductors of two clusters (Conductor guides,
 * Prerequisites, Integration overview [CND-PRE-016]).
 */
public final class PolicyServersOfTwoClusters implements EstateRule {

  @Override
  public String id() {
    return "policy-servers-of-two-clusters";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var servers = new PolicyServers(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Element service : cluster.element().children(PolicyService.KIND)) {
        look(cluster, service, servers).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The first server that belongs to another cluster than those before it. */
  private static Optional<Finding> look(Cluster cluster, Element service, PolicyServers servers) {
    Optional<Cluster> first = servers.declared(service);
    Sourced<?> at = service.stated(PolicyService.CONDUCTOR).map(it -> (Sourced<?>) it).orElse(null);
    for (Sourced<Host> server : service.list(PolicyService.SERVERS)) {
      Optional<Peer> holder = servers.holder(server.value());
      if (holder.isEmpty()) {
        continue;
      }
      Cluster its = holder.get().cluster();
      if (first.isPresent() && !first.get().label().equals(its.label())) {
        return Optional.of(
            Finding.at(
                    server.at(),
                    cluster.label(),
                    "policy service "
                        + service.label()
                        + " of cluster "
                        + cluster.label()
                        + " names servers of two clusters")
                .on(cluster)
                .marked("a peer of " + its.label())
                .label(at.at(), "a peer of " + first.get().label()));
      }
      if (first.isEmpty()) {
        first = Optional.of(its);
        at = server;
      }
    }
    return Optional.empty();
  }
}
