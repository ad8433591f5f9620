package org.peerage.rules.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.platform.ServiceRecords;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.Discovery;
import org.peerage.value.DnsService;

/**
 * Flags endpoints that are to find their cluster by SRV where its name has no such records: SIP
 * endpoints need a SIP service, H.323 endpoints location and registration (Expressway X8.9 guide,
 * Configure Endpoints to Work With a Cluster, SIP option 2, H.323 option 1 [EXP-ENDP-006,
 * EXP-ENDP-019]).
 *
 * <p>Speaks only where the estate has a zone the records would go into. Unequal ranks and missing
 * peers of a set that is there are rules of their own.
 */
public final class EndpointsWithoutSrv extends PopulationRule {

  @Override
  public String id() {
    return "endpoints-without-srv";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    if (!population.finds(Discovery.SRV)) {
      return Optional.empty();
    }
    var names = NamedClusters.of(estate);
    Optional<Zone> zone = names.zone(population.cluster());
    List<DnsService> missing = names.missing(population.cluster(), population.protocol());
    if (zone.isEmpty() || missing.isEmpty()) {
      return Optional.empty();
    }
    var queries = new ArrayList<String>();
    var words = new ArrayList<String>();
    for (DnsService service : missing) {
      queries.add(ServiceRecords.of(service).owner());
      words.add(service.word());
    }
    String name = population.cluster().name().orElseThrow().toString();
    return Optional.of(
        population
            .finding(
                population.method().orElseThrow().at(),
                population.words() + " look for SRV records that " + name + " does not have")
            .marked("no " + Phrases.and(queries))
            .missingFrom(population.cluster().element())
            .missingFrom(zone.get().definition())
            .label(zone.get().definition().head(), "the records would go here")
            .help(
                "add "
                    + Phrases.and(words)
                    + " to the services of `publish "
                    + population.cluster().label()
                    + "`"));
  }
}
