package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.model.RemoteAddresses;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Surroundings;
import org.peerage.value.AddressForm;
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
          if (kind.isPresent()
              && former(owners, block).isPresent()
              && (leads(block, now) || led(owners, block, then))) {
            lists.add(
                new Pointing(
                    kind.get(),
                    title(owner, block),
                    List.of(),
                    Optional.of(owner),
                    Optional.of(block),
                    HandTyped.NONE));
          } else if (kind.isPresent()) {
            HandTyped typed = HandTyped.of(owners, block);
            if (typed.leadsTo(pair)) {
              Outer sort = typed.isWhole(pair) ? Outer.ZONE : Outer.ZONE_BY_HAND;
              lists.add(
                  new Pointing(
                      sort,
                      title(owner, block),
                      List.of(),
                      Optional.of(owner),
                      Optional.of(block),
                      typed));
            }
          }
        }
      }
    }
    lists.addAll(endpoints(difference.before(), then));
    return lists;
  }

  private static String title(Cluster owner, Element block) {
    return owner.label() + ", " + block.kind().title() + " \"" + block.label() + "\"";
  }

  /** Whether a change of a zone is made in the stage of the cluster that the zone leads to. */
  static boolean isElsewhere(Difference difference, ClusterPair owners, Change change) {
    if (change.kind() != Change.Kind.ZONE || owners.after().isEmpty()) {
      return false;
    }
    for (Element zone : owners.after().get().zones()) {
      String what = zone.kind().name() + " " + zone.label() + " " + CallRouting.PEERS.name();
      if (change.what().equals(what)) {
        HandTyped typed = HandTyped.of(owners, zone);
        for (ClusterPair pair : difference.clusters()) {
          if (pair != owners
              && pair.after().filter(Numbering::isCluster).isPresent()
              && !difference.of(pair).isEmpty()
              && typed.leadsTo(pair)) {
            return true;
          }
        }
      }
    }
    return false;
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
    return !cluster.isEmpty()
        && former(owners, block).filter(old -> leads(old, cluster)).isPresent();
  }

  private static Optional<Element> former(ClusterPair owners, Element block) {
    return owners.before().stream()
        .flatMap(owner -> owner.element().children(block.kind()).stream())
        .filter(old -> old.label().equals(block.label()))
        .findFirst();
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
            new Pointing(
                Outer.ENDPOINTS,
                "endpoints " + population.label(),
                List.copyOf(labels),
                Optional.empty(),
                Optional.empty(),
                HandTyped.NONE));
      }
    }
    return lists;
  }

  /**
   * One list.
   *
   * @param peers labels of the peers it is tied to; empty for all
   * @param owner the cluster that holds it; nothing for endpoints
   * @param block the zone or policy service; nothing for endpoints
   * @param typed the addresses of a zone in which a definition spells them out
   */
  record Pointing(
      Outer kind,
      String title,
      List<String> peers,
      Optional<Cluster> owner,
      Optional<Element> block,
      HandTyped typed) {

    /** The addresses in it before the plan. */
    int before(ToIntFunction<String> addresses, int members, List<Peer> old) {
      var labels = new ArrayList<String>(peers);
      if (!typed.isEmpty()) {
        for (Peer peer : old) {
          if (typed.ledTo(peer)) {
            labels.add(peer.label());
          }
        }
      } else if (peers.isEmpty()) {
        return members;
      }
      int set = 0;
      for (String peer : labels) {
        int address = addresses.applyAsInt(peer);
        set |= address < 0 ? 0 : 1 << address;
      }
      return set;
    }

    /**
     * How the address of a peer is typed in it.
     *
     * @param own how the peers themselves have it
     */
    String text(Peer peer, String own) {
      if (!typed.isEmpty()) {
        return typed.spelled(peer).or(() -> peer.fqdn().map(Object::toString)).orElse(own);
      }
      if (block.isEmpty()) {
        return own;
      }
      Optional<String> text =
          kind == Outer.POLICY_SERVICE
              ? RemoteAddresses.ofConductor(peer, block.get())
              : RemoteAddresses.ofPeer(
                  peer,
                  owner.orElseThrow(),
                  block.get().get(CallRouting.PEER_ADDRESSES).orElse(AddressForm.FQDN));
      return text.orElse(own);
    }
  }
}
