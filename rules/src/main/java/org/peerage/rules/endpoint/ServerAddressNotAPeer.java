package org.peerage.rules.endpoint;

import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Holders;
import org.peerage.schema.Clusters;
import org.peerage.schema.Surroundings.Endpoints;
import org.peerage.value.Discovery;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags endpoints whose static server address belongs to no peer of their cluster (Expressway X8.9
 * guide, Configure Endpoints, SIP, Option 4; H.323, Option 3 [EXP-ENDP-017, EXP-ENDP-024]).
 *
 * <p>A peer is known by any of its addresses and by its FQDN, and all of them by the cluster name.
 */
public final class ServerAddressNotAPeer extends PopulationRule {

  @Override
  public String id() {
    return "server-address-not-a-peer";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    Optional<Sourced<Host>> server = population.block().stated(Endpoints.SERVER_ADDRESS);
    if (server.isEmpty()
        || !population.finds(Discovery.STATIC)
        || isClusterName(population, server.get().value())
        || Holders.of(population.cluster()).find(server.get().value()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        population
            .finding(
                server.get().at(),
                population.words()
                    + " go to "
                    + server.get().value()
                    + ", which is none of its peers")
            .missingFrom(population.cluster().element())
            .label(population.cluster().element().head(), "the cluster"));
  }

  private static boolean isClusterName(Population population, Host host) {
    return population
        .cluster()
        .element()
        .get(Clusters.NAME)
        .filter(name -> name.toString().equalsIgnoreCase(host.toString()))
        .isPresent();
  }
}
