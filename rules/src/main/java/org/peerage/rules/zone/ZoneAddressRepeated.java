package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.CallRouting;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags an address that fills two fields of a zone (Expressway X8.9 guide, Neighboring your
 * clusters [EXP-NBR-013]).
 *
 * <p>That it is the name of a whole cluster is {@link ZoneNameHasManyAddresses}.
 */
public final class ZoneAddressRepeated implements ClusterRule {

  @Override
  public String id() {
    return "zone-address-repeated";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Element> zones = cluster.zones();
    if (zones.isEmpty()) {
      return List.of();
    }
    Set<DomainName> names = Derived.of(estate);
    var findings = new ArrayList<Finding>();
    for (Element zone : zones) {
      look(cluster, zone, names, findings);
    }
    return findings;
  }

  private static Set<DomainName> names(Estate estate) {
    var names = new HashSet<DomainName>();
    for (Cluster cluster : estate.clusters()) {
      if (cluster.peers().size() > 1) {
        cluster.name().ifPresent(names::add);
      }
    }
    return names;
  }

  private static void look(
      Cluster cluster, Element zone, Set<DomainName> names, List<Finding> findings) {
    var first = new HashMap<Host, Sourced<Host>>();
    Sourced<Host> before = null;
    for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
      Sourced<Host> earlier = first.putIfAbsent(host.value(), host);
      boolean whole = host.value() instanceof Host.Named named && names.contains(named.name());
      if (earlier != null && !whole) {
        findings.add(
            new Corrections(zone)
                .takeOut(
                    finding(cluster, zone, host, earlier), before.at(), host.at(), Safety.UNSAFE));
      }
      before = host;
    }
  }

  private static Finding finding(
      Cluster cluster, Element zone, Sourced<Host> host, Sourced<Host> earlier) {
    return Finding.at(
            host.at(),
            cluster.label(),
            "zone "
                + zone.label()
                + " of cluster "
                + cluster.label()
                + " names "
                + host.value()
                + " twice")
        .on(cluster)
        .marked("again")
        .label(earlier.at(), "for the first time");
  }

  /** Apart, so that it is only made where there is a zone. */
  private static final class Derived {

    private static final Function<Estate, Set<DomainName>> DERIVATION = ZoneAddressRepeated::names;

    static Set<DomainName> of(Estate estate) {
      return estate.derived(DERIVATION);
    }
  }
}
