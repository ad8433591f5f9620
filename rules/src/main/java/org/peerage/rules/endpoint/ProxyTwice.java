package org.peerage.rules.endpoint;

import java.util.HashMap;
import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.Surroundings.Endpoints;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags SIP Outbound proxies that name one peer twice: they are to be different peers (Expressway
 * X8.9 guide, Configure Endpoints to Work With a Cluster, SIP option 1 [EXP-ENDP-005]).
 *
 * <p>That a proxy is a peer of the cluster at all is checked where references are.
 */
public final class ProxyTwice extends PopulationRule {

  @Override
  public String id() {
    return "proxy-twice";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    var first = new HashMap<String, Sourced<Ref>>();
    for (Sourced<Ref> proxy : population.block().list(Endpoints.PROXIES)) {
      Sourced<Ref> earlier = first.putIfAbsent(proxy.value().label(), proxy);
      if (earlier != null) {
        return Optional.of(
            population
                .finding(
                    proxy.at(),
                    population.words() + " have " + proxy.value().label() + " for two proxies")
                .marked("again")
                .label(earlier.at(), "for the first time")
                .help("name another peer of " + population.cluster().label()));
      }
    }
    return Optional.empty();
  }
}
