package org.peerage.rules.endpoint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.Surroundings.Endpoints;
import org.peerage.value.Discovery;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags SIP endpoints that know one peer of a cluster only, by a single address or a single proxy
 * (Expressway X8.9 guide, Configure Endpoints to Work With a Cluster [EXP-ENDP-001, EXP-ENDP-018,
 * EXP-GEN-003]).
 *
 * <p>A static address beside a published cluster name is {@link StaticAlthoughPublished}; H.323
 * endpoints are handed the other peers once they are registered, which {@link
 * GatekeeperByOneAddress} says.
 */
public final class EndpointsKnowOnePeer extends PopulationRule {

  @Override
  public String id() {
    return "endpoints-know-one-peer";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    Optional<Sourced<Discovery>> method = population.method();
    if (method.isEmpty() || !population.isSip() || population.cluster().peers().size() < 2) {
      return Optional.empty();
    }
    return switch (method.get().value()) {
      case STATIC ->
          StaticAlthoughPublished.better(population, estate).isPresent()
              ? Optional.empty()
              : Optional.of(ofAddress(population, method.get()));
      case OUTBOUND -> ofProxies(population);
      case SRV, ROUND_ROBIN -> Optional.empty();
    };
  }

  private static Finding ofAddress(Population population, Sourced<Discovery> method) {
    var finding =
        population
            .finding(method.at(), population.words() + " know one peer only")
            .marked("they retry this one, whatever happens to it");
    Optional<Discovery> best = population.best().filter(way -> way != Discovery.STATIC);
    return best.isPresent()
        ? finding.help("write `method = " + best.get().word() + "`, which they support")
        : finding;
  }

  /** No proxy at all is let pass: the first peers of the cluster are then taken. */
  private static Optional<Finding> ofProxies(Population population) {
    List<Sourced<Ref>> proxies = population.block().list(Endpoints.PROXIES);
    Set<String> named = new HashSet<>();
    for (Sourced<Ref> proxy : proxies) {
      named.add(proxy.value().label());
    }
    // Several proxies that are one peer are a fault of their own.
    return named.size() != 1 || proxies.size() != 1
        ? Optional.empty()
        : Optional.of(
            population
                .finding(proxies.get(0).at(), population.words() + " know one peer only")
                .marked("the only proxy")
                .help("add another peer of " + population.cluster().label() + " to `proxies`"));
  }
}
