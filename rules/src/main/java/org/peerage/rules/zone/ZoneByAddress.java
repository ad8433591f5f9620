package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.CallRouting;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Points out an address in a zone although the unit behind it has a name (Expressway X8.9 guide,
 * Neighboring your clusters [EXP-NBR-012]).
 *
 * <p>Where the zone checks certificates as well, {@link ZoneVerifiedByAddress} says more.
 */
public final class ZoneByAddress implements EstateRule {

  @Override
  public String id() {
    return "zone-by-address";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var remote = new Remote(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Element zone : cluster.zones()) {
        if (!zone.on(CallRouting.TLS_VERIFY)) {
          look(cluster, zone, remote, findings);
        }
      }
    }
    return findings;
  }

  private static void look(Cluster cluster, Element zone, Remote remote, List<Finding> findings) {
    for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
      if (host.value() instanceof Host.Addressed) {
        Optional<Peer> peer = remote.holder(host.value());
        Optional<DomainName> name = peer.flatMap(Peer::fqdn);
        boolean own = peer.filter(it -> it.cluster().label().equals(cluster.label())).isPresent();
        if (name.isPresent() && !own) {
          var finding =
              Finding.at(
                      host.at(),
                      cluster.label(),
                      "zone "
                          + zone.label()
                          + " of cluster "
                          + cluster.label()
                          + " names "
                          + peer.get().path()
                          + " by its address")
                  .on(cluster)
                  .help("write " + name.get());
          findings.add(
              new Corrections(cluster.element())
                  .write(finding, host.at(), name.get().toString(), Safety.UNSAFE));
        }
      }
    }
  }
}
