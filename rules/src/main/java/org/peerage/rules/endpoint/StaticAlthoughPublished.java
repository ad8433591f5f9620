package org.peerage.rules.endpoint;

import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.value.Discovery;

/**
 * Flags endpoints that are given the address of one peer although DNS leads from the cluster name
 * to all of them: a static address is the last resort, for clusters without a DNS name (Expressway
 * X8.9 guide, Configure Endpoints to Work With a Cluster, SIP option 4 [EXP-ENDP-016]).
 *
 * <p>Endpoints that say they support nothing else are let pass.
 */
public final class StaticAlthoughPublished extends PopulationRule {

  @Override
  public String id() {
    return "static-although-published";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    return better(population, estate)
        .map(
            way ->
                population
                    .finding(
                        population.method().orElseThrow().at(),
                        population.words()
                            + " have the address of one peer, although the name of the cluster is"
                            + " published")
                    .label(population.cluster().element().at(Clusters.NAME), "the cluster name")
                    .help("write `method = " + way.word() + "`"));
  }

  /**
   * What endpoints with a static address could use instead, since it is published; nothing where
   * they have none, support nothing else, or where there is but one peer.
   */
  static Optional<Discovery> better(Population population, Estate estate) {
    if (!population.finds(Discovery.STATIC) || population.cluster().peers().size() < 2) {
      return Optional.empty();
    }
    var names = NamedClusters.of(estate);
    if (mayUse(population, Discovery.SRV)
        && names.missing(population.cluster(), population.protocol()).isEmpty()) {
      return Optional.of(Discovery.SRV);
    }
    return mayUse(population, Discovery.ROUND_ROBIN) && names.hasAddresses(population.cluster())
        ? Optional.of(Discovery.ROUND_ROBIN)
        : Optional.empty();
  }

  private static boolean mayUse(Population population, Discovery way) {
    return !population.statesSupport() || population.supports(way);
  }
}
