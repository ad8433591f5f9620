package org.peerage.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.plan.procedure.Appliance;
import org.peerage.plan.procedure.Cast;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.procedure.RenameCluster;
import org.peerage.plan.procedure.RenameCluster.Certified;
import org.peerage.plan.procedure.Scene;
import org.peerage.plan.procedure.Seat;
import org.peerage.plan.procedure.Wish;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.Names;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Entry;
import org.peerage.platform.Behavior;
import org.peerage.platform.Limits;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.IpVersion;
import org.peerage.value.PeerState;
import org.peerage.value.Secret;
import org.peerage.value.TlsMode;

/** Counts the units and addresses of a cluster before and after, and builds the world of it. */
final class Numbering {

  private final Difference difference;
  private final ClusterPair pair;
  private final Said said;
  private final List<Peer> units = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> spots = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();
  private final List<Peer> holders = new ArrayList<>();
  private final Map<String, Integer> unitOfOld = new HashMap<>();
  private final List<Seat> old = new ArrayList<>();
  private final List<Seat> wanted = new ArrayList<>();
  private final Map<Integer, Integer> keeping = new HashMap<>();
  private final List<OuterLists.Pointing> outer;
  private final Releases releases;
  private final ClusterRecords records;
  private final ClusterName name;
  private int dead;

  Numbering(Difference difference, ClusterPair pair, Said said) {
    this.difference = difference;
    this.pair = pair;
    this.said = said;
    this.outer = OuterLists.of(difference, pair);
    pair.before().ifPresent(this::before);
    pair.after().ifPresent(this::after);
    var named = new ArrayList<Peer>(units);
    pair.after().ifPresent(cluster -> named.addAll(cluster.ordered()));
    this.releases = new Releases(pair.cluster().product().family(), named);
    this.records = new ClusterRecords(difference, pair);
    this.name = ClusterName.of(pair);
  }

  /** A cluster of one is told from a stand-alone unit by its declared primary (section 13). */
  static boolean isCluster(Cluster cluster) {
    return cluster.peers().size() > 1 || cluster.primary().isPresent();
  }

  static boolean isUnreachable(Peer peer) {
    return peer.get(Peers.STATE).orElse(PeerState.IN_SERVICE) == PeerState.UNREACHABLE;
  }

  private void before(Cluster cluster) {
    for (Peer peer : cluster.ordered()) {
      int unit = units.size();
      units.add(peer);
      unitOfOld.put(peer.label(), unit);
      Seat seat = seat(unit, peer, "");
      if (isCluster(cluster)) {
        old.add(seat);
      }
      if (isUnreachable(peer) || said.unreachable().contains(peer.path())) {
        dead |= 1 << unit;
      }
    }
  }

  private void after(Cluster cluster) {
    for (PeerPair peers : pair.peers()) {
      if (peers.after().isPresent()) {
        Peer peer = peers.after().get();
        Seat seat = seat(peers, peer);
        if (isCluster(cluster)) {
          wanted.add(seat);
        }
        boolean declaredDead = isUnreachable(peer) || said.unreachable().contains(peer.path());
        if (declaredDead && peers.fate() == Fate.STAYS) {
          dead |= 1 << seat.unit();
        }
      }
    }
  }

  private Seat seat(PeerPair peers, Peer peer) {
    return switch (peers.fate()) {
      case STAYS -> {
        int unit = unitOfOld.get(peers.before().orElseThrow().label());
        yield seat(unit, peers.before().orElseThrow(), "");
      }
      case MOVES -> {
        int unit = unitOfOld.get(peers.before().orElseThrow().label());
        boolean same = key(peers.before().orElseThrow()).equals(key(peer));
        yield seat(unit, peer, same ? " as " + peer.label() : "");
      }
      case REPLACED, JOINS, LEAVES -> {
        int unit = units.size();
        units.add(peer);
        if (peers.fate() == Fate.REPLACED && peer.element().on(Peers.KEEP_CONFIGURATION)) {
          keeping.put(unit, unitOfOld.get(peers.before().orElseThrow().label()));
        }
        yield seat(unit, peer, "");
      }
    };
  }

  private Seat seat(int unit, Peer peer, String distinction) {
    int address = address(peer, distinction);
    return new Seat(unit, address, places.get(address));
  }

  private int address(Peer peer, String distinction) {
    String key = key(peer) + distinction;
    int known = addresses.indexOf(key);
    if (known >= 0) {
      return known;
    }
    addresses.add(key);
    String spot = spot(peer);
    places.add(spots.contains(spot) ? spots.indexOf(spot) : spots.size());
    spots.add(spot);
    holders.add(peer);
    typed.add(typed(peer));
    return addresses.size() - 1;
  }

  /** Where the peer is, and the name that leads there: two names may share a place in turn. */
  private static String key(Peer peer) {
    String name = peer.fqdn().map(Object::toString).orElseGet(peer::path);
    return spot(peer) + " " + name + " " + typed(peer);
  }

  private static String typed(Peer peer) {
    return peer.peerAddress().map(host -> host.value().toString()).orElse(peer.label());
  }

  private static String spot(Peer peer) {
    return peer.clusterInterface()
        .map(one -> one.value().address().toString())
        .orElseGet(
            () -> peer.peerAddress().map(host -> host.value().toString()).orElse(peer.path()));
  }

  /** Whether so many units are named that a world cannot hold them. */
  boolean isTooLarge() {
    return addresses.size() > PeerList.ADDRESSES;
  }

  /** The release the cluster is to run, as the world counts it. */
  int wantedVersion() {
    return pair.after()
        .flatMap(cluster -> cluster.ordered().stream().findFirst())
        .map(peer -> releases.number(Releases.of(peer)))
        .orElse(1);
  }

  Releases releases() {
    return releases;
  }

  ClusterRecords records() {
    return records;
  }

  /** For a unit that joins and is to take over the configuration of one that leaves: which. */
  Map<Integer, Integer> keeping() {
    return keeping;
  }

  List<OuterLists.Pointing> outer() {
    return outer;
  }

  Wish wish() {
    int primary = role(pair.before());
    int newPrimary = newRole();
    return new Wish(old, primary, dead, wanted, newPrimary, isUpgraded());
  }

  private int role(Optional<Cluster> cluster) {
    return cluster
        .flatMap(Cluster::primaryPeer)
        .map(peer -> unitOfOld.getOrDefault(peer.label(), 0))
        .orElse(0);
  }

  private int newRole() {
    Optional<Peer> primary = pair.after().flatMap(Cluster::primaryPeer);
    int i = 0;
    for (PeerPair peers : pair.peers()) {
      if (peers.after().isPresent() && i < wanted.size()) {
        Seat seat = wanted.get(i++);
        if (primary.isPresent() && peers.after().get().label().equals(primary.get().label())) {
          return seat.unit();
        }
      }
    }
    return wanted.isEmpty() ? 0 : wanted.get(0).unit();
  }

  private boolean isUpgraded() {
    for (PeerPair peers : pair.peers()) {
      if (peers.fate() == Fate.STAYS
          && Releases.of(peers.after().orElseThrow())
                  .compareTo(Releases.of(peers.before().orElseThrow()))
              > 0) {
        return true;
      }
    }
    return false;
  }

  Scene scene() {
    Cluster now = pair.cluster();
    var kinds = new ArrayList<Outer>();
    for (OuterLists.Pointing one : outer) {
      kinds.add(one.kind());
    }
    var layout =
        new Layout(
            now.isConductor(),
            now.tls() == TlsMode.ENFORCE && !now.isConductor(),
            releases.since(Behavior.LEAVER_IS_CLEARED),
            releases.since(Behavior.LEAVER_LOSES_CERTIFICATE),
            Limits.peers(now.product().family(), releases.oldest(), now.get(Clusters.EDITION))
                .value(),
            kinds,
            places);
    return new Scene(world(layout), cast(layout));
  }

  private World world(Layout layout) {
    var fields = new int[old.size()];
    int number = 0;
    for (int i = 0; i < fields.length; i++) {
      fields[i] = old.get(i).address();
      number = old.get(i).unit() == role(pair.before()) ? i : number;
    }
    ClusterPage page =
        fields.length == 0 ? ClusterPage.BLANK : founding().with(PeerList.of(fields), number);
    Unit[] all = new Unit[units.size()];
    int taken = 0;
    for (Seat seat : old) {
      taken |= 1 << seat.place();
    }
    for (int i = 0; i < all.length; i++) {
      Peer peer = units.get(i);
      Unit unit = Unit.standalone(addresses.indexOf(key(peer)), releases.number(Releases.of(peer)));
      if (i < old.size()) {
        unit = unit.clustered(page, 1).certified(true).bridges(layout.conductor());
        if ((dead & 1 << i) != 0) {
          unit = unit.reachable(false);
        }
      } else if (!unitOfOld.containsValue(i)) {
        boolean occupied = (taken & 1 << places.get(unit.address())) != 0;
        boolean off = occupied || awaitsReset(peer);
        unit = off ? unit.powered(Power.OFF).reachable(false) : unit;
      } else {
        unit = unit.bridges(layout.conductor());
      }
      all[i] = unit;
    }
    int members = page.list().addresses();
    int targets = records.werePublished() ? members : 0;
    var lists = new int[outer.size()];
    List<Peer> oldPeers = pair.before().map(Cluster::ordered).orElse(List.of());
    for (int i = 0; i < lists.length; i++) {
      lists[i] = members == 0 ? 0 : outer.get(i).before(this::addressOfOld, members, oldPeers);
    }
    Names names = new Names(members | named(), 0, targets, 0);
    if (isRenamed() && records.changeNames()) {
      names = names.unserved(1 << ClusterPage.NEXT_NAME);
    }
    World world = World.of(layout, all, lists, names, ownZones(), 1);
    for (int i = 0; i < all.length; i++) {
      boolean joins = !unitOfOld.containsValue(i);
      world = joins && awaitsReset(units.get(i)) ? world.awaitingReset(i, true) : world;
    }
    for (Seat seat : old) {
      if ((dead & 1 << seat.unit()) != 0) {
        world = world.windows(world.windows().open(Window.DEAD, seat.address()));
      }
    }
    return world;
  }

  /** Whether a unit left without being cleared, by the old definition [EXP-RMD-003]. */
  private boolean awaitsReset(Peer peer) {
    Optional<String> serial = peer.get(Peers.SERIAL_NUMBER);
    if (serial.isPresent()) {
      for (Cluster cluster : difference.before().clusters()) {
        for (var waiting : cluster.element().list(Clusters.AWAITING_RESET)) {
          if (waiting.value().equals(serial.get())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Addresses of units that stand alone, stay where they are, and have their records already. */
  private int named() {
    int named = 0;
    for (Seat seat : wanted) {
      boolean stood = old.isEmpty() && unitOfOld.containsValue(seat.unit());
      if (stood
          && addresses.get(seat.address()).equals(key(units.get(seat.unit())))
          && records.namedUnits()) {
        named |= 1 << seat.address();
      }
    }
    return named;
  }

  private int addressOfOld(String label) {
    Integer unit = unitOfOld.get(label);
    return unit == null ? -1 : addresses.indexOf(key(units.get(unit)));
  }

  /** Addresses of newcomers that zones of this cluster itself lead to [EXP-ADD-015]. */
  private int ownZones() {
    int led = 0;
    if (pair.before().isPresent()) {
      Cluster cluster = pair.before().get();
      for (Element zone : cluster.zones()) {
        for (var host : zone.list(CallRouting.PEERS)) {
          String text = host.value().toString();
          for (int address = 0; address < addresses.size(); address++) {
            boolean its = spots.get(address).equals(text) || typed.get(address).equals(text);
            led |= its ? 1 << address : 0;
          }
        }
      }
    }
    return led;
  }

  /** The name that the pages are to have in the end. */
  int wantedName() {
    return isRenamed() ? ClusterPage.NEXT_NAME : ClusterPage.FIRST_NAME;
  }

  /** The names under which no records are to lead to the cluster any more, one bit to each. */
  int withdrawnNames() {
    return isRenamed() && records.changeNames() ? 1 << ClusterPage.FIRST_NAME : 0;
  }

  /** Name and trust of the clustering page; the list is filled in by who uses it. */
  ClusterPage founding() {
    return new ClusterPage(
        PeerList.BLANK, 0, pair.cluster().isConductor() ? 0 : ClusterPage.FIRST_NAME, 1);
  }

  private Cast cast(Layout layout) {
    Cluster now = pair.cluster();
    var appliances = new ArrayList<Appliance>();
    for (int i = 0; i < units.size(); i++) {
      Peer peer = units.get(i);
      appliances.add(
          new Appliance(
              called(peer),
              peer.fqdn().map(Object::toString),
              peer.get(Peers.SERIAL_NUMBER),
              ips(peer),
              !unitOfOld.containsValue(i)));
    }
    var lists = new ArrayList<String>();
    for (OuterLists.Pointing one : outer) {
      lists.add(one.title());
    }
    return new Cast(
        layout,
        appliances,
        typed,
        names(),
        words(now),
        Features.managerPage(now, difference.after()),
        lists,
        outerAddresses(),
        features(),
        records.targetTtl(),
        records.addressTtl(),
        releases.since(Behavior.BACKUP_NEEDS_PASSWORD),
        said.answers(pair.label()));
  }

  private List<String> names() {
    Cluster now = pair.cluster();
    if (now.isConductor()) {
      return List.of(now.get(Clusters.PRE_SHARED_KEY).map(Secret::placeholder).orElse(""));
    }
    return isRenamed() ? List.of(name.former(), name.now()) : List.of(name.now());
  }

  /** Whether a cluster that runs gets another name. */
  boolean isRenamed() {
    return !old.isEmpty() && !wanted.isEmpty() && !pair.cluster().isConductor() && !name.isKept();
  }

  /** Who knows the cluster by its name, for a run that changes it and leaves its peers alone. */
  RenameCluster.Callers callers() {
    var certificates = new ArrayList<Certified>();
    List<Peer> peers = pair.after().orElseThrow().ordered();
    for (int i = 0; i < peers.size(); i++) {
      certificates.add(name.certified(peers.get(i), wanted.get(i).unit()));
    }
    return new RenameCluster.Callers(
        records.changeNames(), certificates, name.endpoints(difference.after(), pair.label()));
  }

  private EnumSet<Feature> features() {
    EnumSet<Feature> features = Features.of(pair.cluster(), difference.after());
    if (records.arePublished()) {
      features.add(Feature.PUBLISHED);
      if (records.werePublished() && named() != 0) {
        features.add(Feature.PUBLISHED_BEFORE);
      }
    }
    return features;
  }

  private List<List<String>> outerAddresses() {
    var all = new ArrayList<List<String>>();
    for (OuterLists.Pointing one : outer) {
      var texts = new ArrayList<String>();
      for (int address = 0; address < typed.size(); address++) {
        texts.add(one.text(holders.get(address), typed.get(address)));
      }
      all.add(texts);
    }
    return all;
  }

  /**
   * What each outer list is to hold: all members, what a zone spells out, and of endpoints what
   * they hold at the end of all runs.
   */
  int[] wantedOuter(Scene end, int members) {
    var wanted = new int[outer.size()];
    for (int list = 0; list < wanted.length; list++) {
      wanted[list] =
          switch (outer.get(list).kind()) {
            case ZONE, POLICY_SERVICE -> members;
            case ZONE_BY_HAND -> spelledOut(outer.get(list).typed()) & members;
            case ENDPOINTS -> end.world().outer(list);
          };
    }
    return wanted;
  }

  private int spelledOut(HandTyped zone) {
    int set = 0;
    List<Peer> peers = pair.after().map(Cluster::ordered).orElse(List.of());
    for (int i = 0; i < Math.min(wanted.size(), peers.size()); i++) {
      set |= zone.leadsTo(peers.get(i)) ? 1 << wanted.get(i).address() : 0;
    }
    return set;
  }

  /** By its new label, where the unit is still there. */
  private String called(Peer peer) {
    return now(peer).path();
  }

  private List<String> ips(Peer peer) {
    return now(peer).interfaces().stream().map(one -> one.value().address().toString()).toList();
  }

  /** The same unit in the new definition, where it is there. */
  private Peer now(Peer peer) {
    for (PeerPair peers : pair.peers()) {
      boolean its = peers.before().filter(one -> one.path().equals(peer.path())).isPresent();
      if (its && (peers.fate() == Fate.STAYS || peers.fate() == Fate.MOVES)) {
        return peers.after().orElseThrow();
      }
    }
    return peer;
  }

  private static List<Entry> words(Cluster cluster) {
    if (cluster.isConductor()) {
      return List.of();
    }
    boolean v4 = cluster.get(Clusters.IP_VERSION).orElse(IpVersion.IPV4) == IpVersion.IPV4;
    var words = new ArrayList<Entry>();
    words.add(new Entry("Cluster IP version", v4 ? "IPv4" : "IPv6"));
    boolean tls =
        cluster
            .version()
            .filter(
                version -> Behavior.TLS_BETWEEN_PEERS.holds(cluster.product().family(), version))
            .isPresent();
    if (tls) {
      words.add(
          new Entry(
              "TLS verification mode",
              cluster.tls() == TlsMode.ENFORCE ? "Enforce" : "Permissive"));
    }
    return words;
  }
}
