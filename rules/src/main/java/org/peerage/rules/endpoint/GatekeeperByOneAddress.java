package org.peerage.rules.endpoint;

import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.value.Discovery;

/**
 * Points out H.323 endpoints that know one address only: once registered they are handed the
 * alternate gatekeepers, until then they depend on one peer (Expressway X8.9 guide, Configure
 * Endpoints to Work With a Cluster, H.323 option 3 [EXP-ENDP-024, EXP-ENDP-021, EXP-ENDP-001]).
 */
public final class GatekeeperByOneAddress extends PopulationRule {

  @Override
  public String id() {
    return "gatekeeper-by-one-address";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    if (population.isSip()
        || !population.finds(Discovery.STATIC)
        || population.cluster().peers().size() < 2
        || StaticAlthoughPublished.better(population, estate).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        population.finding(
            population.method().orElseThrow().at(),
            population.words() + " reach one peer only until they are registered"));
  }
}
