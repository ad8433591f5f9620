package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.procedure.RenameCluster.Certified;
import org.peerage.plan.step.Entry;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.value.Discovery;
import org.peerage.value.EndpointProtocol;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * The name of an Expressway cluster before and after, and what a definition shows of who knows it
 * by its name.
 *
 * @param former empty where it had none
 * @param now empty where it has none
 */
record ClusterName(String former, String now) {

  static ClusterName of(ClusterPair pair) {
    return new ClusterName(name(pair.before()), name(pair.after()));
  }

  private static String name(Optional<Cluster> cluster) {
    return cluster.flatMap(one -> one.get(Clusters.NAME)).orElse("");
  }

  boolean isKept() {
    return former.equals(now);
  }

  /**
   * What a certificate of a peer is to hold: as declared, and until the former name is withdrawn
   * that besides.
   */
  Certified certified(Peer peer, int unit) {
    Optional<Element> certificate = peer.element().child(Peers.Certificate.KIND);
    if (certificate.isEmpty()) {
      return new Certified(unit, List.of(), List.of());
    }
    String common = certificate.get().get(Peers.Certificate.CN).orElse("");
    var names = new ArrayList<String>();
    for (Sourced<String> name : certificate.get().list(Peers.Certificate.SAN)) {
      names.add(name.value());
    }
    List<Entry> declared = entries(common, names);
    if (!common.equals(former) && !names.contains(former)) {
      names.add(former);
    }
    return new Certified(unit, entries(common, names), declared);
  }

  private static List<Entry> entries(String common, List<String> names) {
    var entries = new ArrayList<Entry>();
    if (!common.isEmpty()) {
      entries.add(new Entry(Peers.Certificate.CN.title(), common));
    }
    if (!names.isEmpty()) {
      entries.add(new Entry(Peers.Certificate.SAN.title(), String.join(", ", names)));
    }
    return entries;
  }

  /** What is typed on endpoints that look the cluster up. */
  List<Entry> endpoints(Estate estate, String cluster) {
    var entries = new ArrayList<Entry>();
    for (Element population : estate.all(Surroundings.Endpoints.KIND)) {
      Optional<Ref> its = population.get(Surroundings.Endpoints.CLUSTER);
      Optional<Discovery> method = population.get(Surroundings.Endpoints.METHOD);
      boolean byName =
          method.equals(Optional.of(Discovery.SRV))
              || method.equals(Optional.of(Discovery.ROUND_ROBIN));
      if (byName && its.map(Ref::text).equals(Optional.of(cluster))) {
        boolean h323 =
            population
                .get(Surroundings.Endpoints.PROTOCOL)
                .equals(Optional.of(EndpointProtocol.H323));
        String field = h323 ? "IP Address" : "Server Address";
        entries.add(new Entry("endpoints " + population.label() + ", " + field, now));
      }
    }
    return entries;
  }
}
