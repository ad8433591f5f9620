package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.RemoteAddresses;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Place;
import org.peerage.plan.change.Change.Side;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters.ExternalManager;
import org.peerage.schema.Surroundings.System;
import org.peerage.value.Ref;

/**
 * What is typed anew on a cluster though its definition stays: zones that lead to a system, and the
 * address of the external manager, where the system has got other hosts.
 */
final class Followers {

  private Followers() {}

  /** As if the definition of the cluster had changed there. */
  static List<Change> of(Difference difference, ClusterPair pair) {
    var changes = new ArrayList<Change>();
    boolean any = difference.changes().stream().anyMatch(one -> one.kind() == Kind.SURROUNDINGS);
    if (!any || pair.before().isEmpty() || pair.after().isEmpty()) {
      return changes;
    }
    Cluster then = pair.before().get();
    Cluster now = pair.after().get();
    for (Element zone : now.zones()) {
      Optional<Ref> system = zone.get(CallRouting.SYSTEM);
      for (Element old : then.element().children(zone.kind())) {
        if (system.isPresent()
            && old.label().equals(zone.label())
            && old.get(CallRouting.SYSTEM).equals(system)
            && !RemoteAddresses.ofZone(difference.before(), then, old)
                .equals(RemoteAddresses.ofZone(difference.after(), now, zone))) {
          String what = zone.kind().name() + " " + zone.label() + " " + CallRouting.SYSTEM.name();
          changes.add(
              change(
                  Kind.ZONE, pair, what, zone, new Place(zone, Optional.of(CallRouting.SYSTEM))));
        }
      }
    }
    Optional<Element> manager = now.element().child(ExternalManager.KIND);
    Optional<Ref> managed = manager.flatMap(page -> page.get(ExternalManager.SYSTEM));
    Optional<Ref> before =
        then.element()
            .child(ExternalManager.KIND)
            .flatMap(page -> page.get(ExternalManager.SYSTEM));
    if (managed.isPresent()
        && managed.equals(before)
        && !host(difference.before().system(managed.get().text()))
            .equals(host(difference.after().system(managed.get().text())))) {
      changes.add(
          change(
              Kind.SHARED_SETTING,
              pair,
              "external-manager system",
              manager.get(),
              new Place(manager.get(), Optional.of(ExternalManager.SYSTEM))));
    }
    return changes;
  }

  private static Optional<String> host(Optional<Element> system) {
    return system
        .flatMap(one -> one.children(System.NODE).stream().findFirst())
        .map(Element::label);
  }

  private static Change change(
      Kind kind, ClusterPair pair, String what, Element block, Place place) {
    Side side = new Side("", block.head());
    return new Change(
        kind, pair.label(), what, Optional.of(side), Optional.of(side), Optional.of(place));
  }
}
