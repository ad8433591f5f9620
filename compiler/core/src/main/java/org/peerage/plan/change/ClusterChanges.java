package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Side;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;
import org.peerage.source.Span;
import org.peerage.value.PeerState;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/** What differs in one cluster. */
final class ClusterChanges {

  private static final Set<Attribute<?>> IDENTITY =
      Set.of(
          Clusters.NAME,
          Clusters.IP_VERSION,
          Clusters.IP_PROTOCOL,
          Clusters.TLS,
          Clusters.PEER_ADDRESSES,
          Clusters.PRE_SHARED_KEY,
          Clusters.EDITION);

  /** Looked at by methods of their own, or void once a plan has read them. */
  private static final Set<Attribute<?>> SEEN_ELSEWHERE =
      Set.of(
          Clusters.PRODUCT,
          Clusters.VERSION,
          Clusters.PRIMARY,
          Clusters.INITIAL_PEER,
          Clusters.PEERS,
          Clusters.FORMERLY);

  private static final Set<Attribute<?>> BOOKKEEPING =
      Set.of(Clusters.AWAITING_RESET, Clusters.BACKUP_OF, Clusters.PURPOSE, Clusters.ISOLATED);

  private static final Set<Attribute<?>> OF_PEER_ELSEWHERE =
      Set.of(
          Peers.FQDN,
          Peers.PEER_ADDRESS,
          Peers.STATE,
          Clusters.FORMERLY,
          Peers.REPLACES,
          Peers.KEEP_CONFIGURATION);

  private static final Set<BlockKind> ROUTING =
      Set.of(CallRouting.SearchRule.KIND, CallRouting.Transform.KIND);

  private static final Set<BlockKind> ZONES =
      Set.of(
          CallRouting.NEIGHBOR_ZONE,
          CallRouting.TRAVERSAL_CLIENT_ZONE,
          CallRouting.TRAVERSAL_SERVER_ZONE,
          CallRouting.DNS_ZONE,
          CallRouting.ENUM_ZONE);

  private final Cluster before;
  private final Cluster after;
  private final ClusterPair pair;
  private final Names names;
  private final List<Change> changes = new ArrayList<>();

  private ClusterChanges(ClusterPair pair, Names names) {
    this.pair = pair;
    this.before = pair.before().orElseThrow();
    this.after = pair.after().orElseThrow();
    this.names = names;
  }

  /** The changes of a cluster and its peers, by {@link Kind}, else as they stand. */
  static List<Change> of(ClusterPair pair, Names names) {
    if (pair.before().isEmpty()) {
      return List.of(whole(Kind.CLUSTER_CREATED, pair, Optional.empty(), head(pair.cluster())));
    }
    if (pair.after().isEmpty()) {
      return List.of(whole(Kind.CLUSTER_REMOVED, pair, head(pair.cluster()), Optional.empty()));
    }
    return new ClusterChanges(pair, names).all();
  }

  private static Change whole(
      Kind kind, ClusterPair pair, Optional<Side> before, Optional<Side> after) {
    return new Change(kind, pair.label(), "", before, after);
  }

  private static Optional<Side> head(Cluster cluster) {
    return Optional.of(new Side(cluster.label(), cluster.element().head()));
  }

  private List<Change> all() {
    if (!before.label().equals(after.label())) {
      changes.add(whole(Kind.CLUSTER_RENAMED, pair, head(before), head(after)));
    }
    differ(
        Kind.PRODUCT,
        after.label(),
        "product",
        before.element().find(Clusters.PRODUCT),
        after.element().find(Clusters.PRODUCT));
    versions();
    primary();
    order();
    for (PeerPair peers : pair.peers()) {
      peer(peers);
    }
    UnaryOperator<String> references = text -> names.peer(before.label(), names.of(text));
    changes.addAll(
        new Comparison(after.label(), references, ClusterChanges::ofCluster, this::ofBlock)
            .of(before.element(), after.element()));
    changes.sort(Comparator.comparing(Change::kind));
    return changes;
  }

  private static Optional<Kind> ofCluster(Attribute<?> attribute) {
    if (SEEN_ELSEWHERE.contains(attribute)) {
      return Optional.empty();
    }
    if (IDENTITY.contains(attribute)) {
      return Optional.of(Kind.IDENTITY);
    }
    return Optional.of(BOOKKEEPING.contains(attribute) ? Kind.BOOKKEEPING : Kind.SHARED_SETTING);
  }

  private Optional<Kind> ofBlock(Element block) {
    BlockKind kind = block.kind();
    if (kind == Schema.PEER) {
      return Optional.empty();
    }
    if (ZONES.contains(kind)) {
      return Optional.of(Kind.ZONE);
    }
    if (kind == CallRouting.PolicyService.KIND) {
      return Optional.of(Kind.POLICY_SERVICE);
    }
    if (kind == Clusters.Upgrade.KIND || kind == Clusters.REQUIRED_LICENSES) {
      return Optional.of(Kind.BOOKKEEPING);
    }
    return Optional.of(ROUTING.contains(kind) ? Kind.SEARCH_RULE : Kind.SHARED_SETTING);
  }

  /** One change where the whole cluster goes from one version to another, else unit by unit. */
  private void versions() {
    Optional<Version> then = before.version();
    Optional<Version> now = after.version();
    boolean together = then.isPresent() && now.isPresent() && !then.equals(now);
    if (together) {
      differ(
          Kind.VERSION,
          after.label(),
          "version",
          before.element().find(Clusters.VERSION),
          after.element().find(Clusters.VERSION));
    }
    for (PeerPair peers : pair.peers()) {
      if (peers.fate() == Fate.STAYS || peers.fate() == Fate.MOVES) {
        Peer old = peers.before().orElseThrow();
        Peer peer = peers.after().orElseThrow();
        boolean alike = old.version().equals(then) && peer.version().equals(now);
        if (!together || !alike) {
          differ(
              Kind.VERSION,
              peer.path(),
              "version",
              old.effective(Clusters.VERSION),
              peer.effective(Clusters.VERSION));
        }
      }
    }
  }

  private void primary() {
    Optional<String> then = before.primaryPeer().map(Peer::label);
    Optional<String> now = after.primaryPeer().map(Peer::label);
    Optional<String> thenCalled = then.map(label -> names.peer(before.label(), label));
    boolean replaced =
        pair.peers().stream()
            .anyMatch(
                one ->
                    one.fate() == Fate.REPLACED
                        && one.before().map(Peer::label).equals(then)
                        && one.after().map(Peer::label).equals(now));
    if (!thenCalled.equals(now) || replaced) {
      changes.add(
          new Change(
              Kind.PRIMARY,
              after.label(),
              after.isConductor() ? "initial-peer" : "primary",
              then.map(label -> new Side(label, primaryAt(before))),
              now.map(label -> new Side(label, primaryAt(after)))));
    }
  }

  private static Span primaryAt(Cluster cluster) {
    return cluster.primary().map(Sourced::at).orElse(cluster.element().head());
  }

  /** On Conductor the order of the list does not count [CND-PEER-001, DOC-001]. */
  private void order() {
    if (after.isConductor()) {
      return;
    }
    var now = new ArrayList<String>();
    var stay = new ArrayList<String>();
    for (PeerPair peers : pair.peers()) {
      if (peers.fate() == Fate.STAYS) {
        now.add(peers.after().orElseThrow().label());
        stay.add(peers.before().orElseThrow().label());
      }
    }
    var then = new ArrayList<String>();
    for (Peer peer : before.ordered()) {
      if (stay.contains(peer.label())) {
        then.add(names.peer(before.label(), peer.label()));
      }
    }
    if (!then.equals(now)) {
      changes.add(
          new Change(
              Kind.ORDER,
              after.label(),
              "peers",
              Optional.of(new Side(then.toString(), before.element().at(Clusters.PEERS))),
              Optional.of(new Side(now.toString(), after.element().at(Clusters.PEERS)))));
    }
  }

  private void peer(PeerPair peers) {
    String path = peers.peer().path();
    Optional<Side> then = peers.before().map(ClusterChanges::named);
    Optional<Side> now = peers.after().map(ClusterChanges::named);
    switch (peers.fate()) {
      case JOINS -> changes.add(new Change(Kind.PEER_JOINED, path, "", then, now));
      case LEAVES -> changes.add(new Change(Kind.PEER_LEFT, path, "", then, now));
      case REPLACED -> changes.add(new Change(Kind.PEER_REPLACED, path, "", then, now));
      case MOVES ->
          changes.add(
              new Change(
                  Kind.PEER_READDRESSED,
                  path,
                  "",
                  peers.before().map(ClusterChanges::addressed),
                  peers.after().map(ClusterChanges::addressed)));
      case STAYS -> {}
    }
    if (peers.before().isPresent() && peers.after().isPresent()) {
      samePlace(peers.before().get(), peers.after().get(), peers.fate());
    }
  }

  private static Side named(Peer peer) {
    return new Side(peer.label(), peer.element().head());
  }

  private static Side addressed(Peer peer) {
    return peer.clusterInterface()
        .map(one -> new Side(one.value().toString(), one.at()))
        .orElseGet(() -> named(peer));
  }

  private void samePlace(Peer old, Peer peer, Fate fate) {
    if (!old.label().equals(peer.label()) && fate != Fate.REPLACED) {
      changes.add(
          new Change(
              Kind.PEER_RENAMED,
              peer.path(),
              "",
              Optional.of(named(old)),
              Optional.of(named(peer))));
    }
    if (old.get(Peers.STATE).orElse(PeerState.IN_SERVICE)
        != peer.get(Peers.STATE).orElse(PeerState.IN_SERVICE)) {
      differ(Kind.REACH, peer.path(), "state", old.find(Peers.STATE), peer.find(Peers.STATE));
    }
    Function<Attribute<?>, Optional<Kind>> ofAttribute = attribute -> ofPeer(attribute, old, peer);
    changes.addAll(
        new Comparison(
                peer.path(),
                text -> names.peer(before.label(), names.of(text)),
                ofAttribute,
                ClusterChanges::ofPeerBlock)
            .of(old.element(), peer.element()));
  }

  /** What a peer merely repeats of its cluster counts once, at the cluster. */
  private static Optional<Kind> ofPeer(Attribute<?> attribute, Peer old, Peer peer) {
    if (OF_PEER_ELSEWHERE.contains(attribute) || attribute == Clusters.VERSION) {
      return Optional.empty();
    }
    if (IDENTITY.contains(attribute) || SEEN_ELSEWHERE.contains(attribute)) {
      String then = old.effective(attribute).map(one -> Texts.of(one.value())).orElse("");
      String now = peer.effective(attribute).map(one -> Texts.of(one.value())).orElse("");
      boolean own =
          old.element().stated(attribute).isPresent()
              || peer.element().stated(attribute).isPresent();
      return own && !then.equals(now) ? Optional.of(Kind.IDENTITY) : Optional.empty();
    }
    return Optional.of(attribute == Peers.RELEASE_KEY ? Kind.KEYS : Kind.PEER_SETTING);
  }

  private static Optional<Kind> ofPeerBlock(Element block) {
    return Optional.of(block.kind() == Peers.OptionKeys.KIND ? Kind.KEYS : Kind.PEER_SETTING);
  }

  private void differ(
      Kind kind,
      String subject,
      String what,
      Optional<? extends Sourced<?>> before,
      Optional<? extends Sourced<?>> after) {
    Optional<Side> then = before.map(one -> new Side(Texts.of(one.value()), one.at()));
    Optional<Side> now = after.map(one -> new Side(Texts.of(one.value()), one.at()));
    if (!then.map(Side::text).equals(now.map(Side::text))) {
      changes.add(new Change(kind, subject, what, then, now));
    }
  }
}
