package org.peerage.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;

/** Reads off a definition what a deployment uses, where a procedure depends on it. */
final class Features {

  private Features() {}

  /** Those that the cluster and what manages it show. */
  static EnumSet<Feature> of(Cluster cluster, Estate estate) {
    var features = EnumSet.noneOf(Feature.class);
    Optional<Element> applications = cluster.element().child(Clusters.Applications.KIND);
    if (applications.filter(page -> page.on(Clusters.Applications.FINDME)).isPresent()) {
      features.add(Feature.FINDME);
      features.add(Feature.PROVISIONING);
    }
    if (applications
        .filter(page -> page.on(Clusters.Applications.DEVICE_PROVISIONING))
        .isPresent()) {
      features.add(Feature.PROVISIONING);
    }
    if (applications
        .filter(page -> page.on(Clusters.Applications.MICROSOFT_INTEROPERABILITY))
        .isPresent()) {
      features.add(Feature.MICROSOFT_INTEROPERABILITY);
    }
    if (cluster.element().on(Clusters.SINGLE_SIGN_ON)) {
      features.add(Feature.SINGLE_SIGN_ON);
    }
    if (cluster.element().child(Clusters.ExternalManager.KIND).isPresent()
        || isManaged(cluster, estate)) {
      features.add(Feature.TMS);
    }
    for (Peer peer : cluster.peers()) {
      if (peer.element().child(Peers.Certificate.KIND).isPresent()) {
        features.add(Feature.OWN_CERTIFICATES);
      }
      if (cluster.element().on(Clusters.ISOLATED)) {
        features.add(isTranslated(peer) ? Feature.ISOLATED_BEHIND_NAT : Feature.ISOLATED);
      }
    }
    return features;
  }

  private static boolean isTranslated(Peer peer) {
    for (BlockKind lan : List.of(Peers.LanInterface.LAN1, Peers.LanInterface.LAN2)) {
      if (peer.element()
          .child(lan)
          .flatMap(one -> one.get(Peers.LanInterface.STATIC_NAT))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isManaged(Cluster cluster, Estate estate) {
    for (Element system : estate.systems()) {
      for (var managed : system.list(Surroundings.System.MANAGES)) {
        if (managed.value().cluster().orElse(managed.value().text()).equals(cluster.label())) {
          return true;
        }
      }
    }
    return false;
  }
}
