package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Surroundings;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Who in the estate leads to a cluster, before and after alike: zones and policy services of other
 * clusters, endpoints tied to single peers. What comes or goes altogether is a change of its owner.
 */
final class OuterLists {

  private OuterLists() {}

  static List<Pointing> of(Difference difference, ClusterPair pair) {
    var lists = new ArrayList<Pointing>();
    if (pair.before().isEmpty() && pair.after().isEmpty()) {
      return lists;
    }
    String then = pair.before().map(Cluster::label).orElse("");
    String now = pair.after().map(Cluster::label).orElse("");
    for (ClusterPair owners : difference.clusters()) {
      if (owners != pair && owners.after().isPresent()) {
        Cluster owner = owners.after().get();
        for (Element block : owner.element().children()) {
          Optional<Outer> kind = kind(block);
          if (kind.isPresent() && (leads(block, now) || led(owners, block, then))) {
            lists.add(
                new Pointing(
                    kind.get(),
                    owner.label() + ", " + block.kind().title() + " \"" + block.label() + "\"",
                    List.of()));
          }
        }
      }
    }
    lists.addAll(endpoints(difference.before(), then));
    return lists;
  }

  private static Optional<Outer> kind(Element block) {
    if (block.kind() == CallRouting.NEIGHBOR_ZONE
        || block.kind() == CallRouting.TRAVERSAL_CLIENT_ZONE) {
      return Optional.of(Outer.ZONE);
    }
    return block.kind() == CallRouting.PolicyService.KIND
        ? Optional.of(Outer.POLICY_SERVICE)
        : Optional.empty();
  }

  private static boolean leads(Element block, String cluster) {
    var attribute =
        block.kind() == CallRouting.PolicyService.KIND
            ? CallRouting.PolicyService.CONDUCTOR
            : CallRouting.CLUSTER;
    boolean byHand =
        block.kind() != CallRouting.PolicyService.KIND && !block.list(CallRouting.PEERS).isEmpty();
    return !byHand && block.get(attribute).filter(to -> to.text().equals(cluster)).isPresent();
  }

  /** Whether the same block of the owner led to the cluster before. */
  private static boolean led(ClusterPair owners, Element block, String cluster) {
    if (owners.before().isEmpty() || cluster.isEmpty()) {
      return false;
    }
    for (Element old : owners.before().get().element().children(block.kind())) {
      if (old.label().equals(block.label()) && leads(old, cluster)) {
        return true;
      }
    }
    return false;
  }

  private static List<Pointing> endpoints(Estate estate, String cluster) {
    var lists = new ArrayList<Pointing>();
    for (Element population : estate.all(Surroundings.Endpoints.KIND)) {
      List<Sourced<Ref>> proxies = population.list(Surroundings.Endpoints.PROXIES);
      boolean its =
          population
              .get(Surroundings.Endpoints.CLUSTER)
              .filter(to -> to.text().equals(cluster))
              .isPresent();
      if (its && !proxies.isEmpty()) {
        var labels = new ArrayList<String>();
        for (Sourced<Ref> proxy : proxies) {
          labels.add(proxy.value().label());
        }
        lists.add(
            new Pointing(Outer.ENDPOINTS, "endpoints " + population.label(), List.copyOf(labels)));
      }
    }
    return lists;
  }

  /**
   * One list.
   *
   * @param peers labels of the peers it is tied to; empty for all
   */
  record Pointing(Outer kind, String title, List<String> peers) {

    /** The addresses in it before the plan. */
    int before(ToIntFunction<String> addresses, int members) {
      if (peers.isEmpty()) {
        return members;
      }
      int set = 0;
      for (String peer : peers) {
        int address = addresses.applyAsInt(peer);
        set |= address < 0 ? 0 : 1 << address;
      }
      return set;
    }
  }
}
