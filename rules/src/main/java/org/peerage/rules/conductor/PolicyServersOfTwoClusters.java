package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.source.Span;
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
    Optional<Served> first =
        servers
            .declared(service)
            .map(whole -> new Served(whole, service.at(PolicyService.CONDUCTOR)));
    for (Sourced<Host> server : service.list(PolicyService.SERVERS)) {
      Optional<Served> next =
          servers.holder(server.value()).map(peer -> new Served(peer.cluster(), server.at()));
      if (first.isPresent() && next.isPresent() && !first.get().same(next.get())) {
        return Optional.of(finding(cluster, service, first.get(), next.get()));
      }
      first = first.isPresent() ? first : next;
    }
    return Optional.empty();
  }

  private static Finding finding(Cluster cluster, Element service, Served first, Served next) {
    return Finding.at(
            next.at,
            cluster.label(),
            "policy service "
                + service.label()
                + " of cluster "
                + cluster.label()
                + " names servers of two clusters")
        .on(cluster)
        .marked("of " + next.conductors.label())
        .label(first.at, "of " + first.conductors.label());
  }

  /** A Conductor cluster, and where a service names it or one of its peers. */
  private record Served(Cluster conductors, Span at) {

    boolean same(Served other) {
      return conductors.label().equals(other.conductors.label());
    }
  }
}
