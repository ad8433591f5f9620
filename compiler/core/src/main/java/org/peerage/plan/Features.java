package org.peerage.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.step.Entry;
import org.peerage.platform.Limits;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.value.Licensing;

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
    if (cluster.get(Clusters.LICENSING).filter(Licensing.SMART::equals).isPresent()) {
      features.add(Feature.SMART_LICENSING);
    }
    for (Peer peer : cluster.peers()) {
      if (peer.hasAdvancedNetworking()) {
        features.add(Feature.ADVANCED_NETWORKING);
      }
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

  /** What is typed on the page of the external manager; none where no Cisco TMS manages it. */
  static List<Entry> managerPage(Cluster cluster, Estate estate) {
    var entries = new ArrayList<Entry>();
    Optional<Element> page = cluster.element().child(Clusters.ExternalManager.KIND);
    page.flatMap(it -> it.get(Clusters.ExternalManager.SYSTEM))
        .flatMap(system -> estate.system(system.text()))
        .or(() -> manager(cluster, estate))
        .ifPresent(tms -> entries.add(entry(Clusters.ExternalManager.SYSTEM, address(tms))));
    if (!entries.isEmpty()) {
      String path = page.flatMap(it -> it.get(Clusters.ExternalManager.PATH)).orElse("");
      entries.add(
          entry(Clusters.ExternalManager.PATH, path.isEmpty() ? Limits.TMS_PATH.value() : path));
    }
    return entries;
  }

  private static Entry entry(Attribute<?> field, String value) {
    return new Entry(field.title(), value);
  }

  private static String address(Element tms) {
    return tms.child(Surroundings.System.NODE).map(Element::label).orElse(tms.label());
  }

  private static boolean isManaged(Cluster cluster, Estate estate) {
    return manager(cluster, estate).isPresent();
  }

  private static Optional<Element> manager(Cluster cluster, Estate estate) {
    for (Element system : estate.systems()) {
      for (var managed : system.list(Surroundings.System.MANAGES)) {
        if (managed.value().cluster().orElse(managed.value().text()).equals(cluster.label())) {
          return Optional.of(system);
        }
      }
    }
    return Optional.empty();
  }
}
