package org.peerage.rules.endpoint;

import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.value.Discovery;
import org.peerage.value.Sourced;

/**
 * Points out SIP endpoints that could be registered with several peers at once and are registered
 * with one (Expressway X8.9 guide, Configure Endpoints to Work With a Cluster, SIP [EXP-ENDP-002,
 * EXP-ENDP-003]).
 *
 * <p>Where they know a single address {@link EndpointsKnowOnePeer} says more.
 */
public final class OutboundNotUsed extends PopulationRule {

  @Override
  public String id() {
    return "outbound-not-used";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    Optional<Sourced<Discovery>> method = population.method();
    if (method.isEmpty()
        || !population.isSip()
        || !population.supports(Discovery.OUTBOUND)
        || method.get().value() == Discovery.OUTBOUND
        || method.get().value() == Discovery.STATIC
        || population.cluster().peers().size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        population
            .finding(
                method.get().at(),
                population.words() + " support outbound and register with one peer at a time")
            .help("write `method = outbound` and two peers as `proxies`"));
  }
}
