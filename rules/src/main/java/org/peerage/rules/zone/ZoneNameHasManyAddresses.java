package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Surroundings;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;

/**
 * Flags a name in a zone that stands for several addresses: the name of a cluster, or a host
 * declared with several of one family (Expressway X8.9 guide, Neighboring your clusters
 * [EXP-NBR-013]).
 */
public final class ZoneNameHasManyAddresses implements ClusterRule {

  @Override
  public String id() {
    return "zone-name-has-many-addresses";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Element> zones = cluster.zones();
    if (zones.isEmpty()) {
      return List.of();
    }
    Map<DomainName, Many> many = Derived.of(estate);
    var findings = new ArrayList<Finding>();
    for (Element zone : zones) {
      look(cluster, zone, many, findings);
    }
    return findings;
  }

  /** A name that fills several fields is told once. */
  private static void look(
      Cluster cluster, Element zone, Map<DomainName, Many> many, List<Finding> findings) {
    var told = new HashSet<DomainName>();
    for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
      if (host.value() instanceof Host.Named named
          && many.containsKey(named.name())
          && told.add(named.name())) {
        findings.add(finding(cluster, zone, host, many.get(named.name())));
      }
    }
  }

  private static Map<DomainName, Many> many(Estate estate) {
    var many = new HashMap<DomainName, Many>();
    for (Cluster cluster : estate.clusters()) {
      Optional<DomainName> name = cluster.name();
      if (name.isPresent() && cluster.peers().size() > 1) {
        Span at = cluster.element().at(Clusters.NAME);
        many.putIfAbsent(name.get(), new Many("the name of cluster " + cluster.label(), at));
      }
    }
    for (Element system : estate.systems()) {
      for (Element node : system.children(Surroundings.System.NODE)) {
        List<Sourced<IpAddress>> addresses = node.list(Surroundings.System.NODE_ADDRESS);
        if (severalOfOneFamily(addresses) && node.labels().get(0).value() instanceof DomainName n) {
          many.putIfAbsent(n, new Many("a host with several addresses", node.head()));
        }
      }
    }
    return many;
  }

  private static boolean severalOfOneFamily(List<Sourced<IpAddress>> addresses) {
    int v4 = 0;
    for (Sourced<IpAddress> address : addresses) {
      v4 += address.value().isV4() ? 1 : 0;
    }
    return v4 > 1 || addresses.size() - v4 > 1;
  }

  private static Finding finding(Cluster cluster, Element zone, Sourced<Host> host, Many many) {
    return Finding.at(
            host.at(),
            cluster.label(),
            host.value()
                + " in zone "
                + zone.label()
                + " of cluster "
                + cluster.label()
                + " stands for several addresses")
        .on(cluster)
        .label(many.at, many.what);
  }

  /** What a name with several addresses is, and where that is declared. */
  private record Many(String what, Span at) {}

  /** Apart, so that it is only made where there is a zone. */
  private static final class Derived {

    private static final Function<Estate, Map<DomainName, Many>> DERIVATION =
        ZoneNameHasManyAddresses::many;

    static Map<DomainName, Many> of(Estate estate) {
      return estate.derived(DERIVATION);
    }
  }
}
