package org.peerage.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.plan.procedure.Appliance;
import org.peerage.plan.procedure.Cast;
import org.peerage.plan.procedure.Cast.Feature;
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
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.value.DomainName;
import org.peerage.value.IpVersion;
import org.peerage.value.PeerState;
import org.peerage.value.Product;
import org.peerage.value.TlsMode;
import org.peerage.value.Version;

/** Counts the units and addresses of a cluster before and after, and builds the world of it. */
final class Numbering {

  private final Difference difference;
  private final ClusterPair pair;
  private final Set<String> unreachable;
  private final List<Peer> units = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();
  private final List<Peer> holders = new ArrayList<>();
  private final Map<String, Integer> unitOfOld = new HashMap<>();
  private final List<Seat> old = new ArrayList<>();
  private final List<Seat> wanted = new ArrayList<>();
  private final Map<Integer, Integer> keeping = new HashMap<>();
  private final List<OuterLists.Pointing> outer;
  private final TreeSet<Version> versions = new TreeSet<>();
  private int dead;

  Numbering(Difference difference, ClusterPair pair, Set<String> unreachable) {
    this.difference = difference;
    this.pair = pair;
    this.unreachable = unreachable;
    this.outer = OuterLists.of(difference, pair);
    pair.before().ifPresent(this::before);
    pair.after().ifPresent(this::after);
    for (Peer peer : units) {
      versions.add(version(peer));
    }
    pair.after().ifPresent(cluster -> cluster.ordered().forEach(p -> versions.add(version(p))));
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
      Seat seat = new Seat(unit, address(peer, ""));
      if (isCluster(cluster)) {
        old.add(seat);
      }
      if (isUnreachable(peer) || unreachable.contains(peer.path())) {
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
        boolean declaredDead = isUnreachable(peer) || unreachable.contains(peer.path());
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
        yield new Seat(unit, address(peers.before().orElseThrow(), ""));
      }
      case MOVES -> {
        int unit = unitOfOld.get(peers.before().orElseThrow().label());
        boolean same = key(peers.before().orElseThrow()).equals(key(peer));
        yield new Seat(unit, address(peer, same ? " as " + peer.label() : ""));
      }
      case REPLACED, JOINS, LEAVES -> {
        int unit = units.size();
        units.add(peer);
        if (peers.fate() == Fate.REPLACED && peer.element().on(Peers.KEEP_CONFIGURATION)) {
          keeping.put(unit, unitOfOld.get(peers.before().orElseThrow().label()));
        }
        yield new Seat(unit, address(peer, ""));
      }
    };
  }

  private int address(Peer peer, String distinction) {
    String key = key(peer) + distinction;
    int known = addresses.indexOf(key);
    if (known >= 0) {
      return known;
    }
    addresses.add(key);
    holders.add(peer);
    typed.add(peer.peerAddress().map(host -> host.value().toString()).orElse(peer.label()));
    return addresses.size() - 1;
  }

  private static String key(Peer peer) {
    return peer.clusterInterface()
        .map(one -> one.value().address().toString())
        .orElseGet(
            () -> peer.peerAddress().map(host -> host.value().toString()).orElse(peer.path()));
  }

  /** Whether so many units are named that a world cannot hold them. */
  boolean isTooLarge() {
    return addresses.size() > PeerList.ADDRESSES;
  }

  private static Version version(Peer peer) {
    boolean conductor = peer.cluster().isConductor();
    return peer.version().orElseGet(() -> Version.of(conductor ? "XC3.0" : "X8.9"));
  }

  private int number(Version version) {
    return versions.headSet(version).size() + 1;
  }

  /** The release the cluster is to run, as the world counts it. */
  int wantedVersion() {
    return pair.after()
        .flatMap(cluster -> cluster.ordered().stream().findFirst())
        .map(peer -> number(version(peer)))
        .orElse(1);
  }

  /** The newest release that is named: that of the pages once all runs are done. */
  Version newest() {
    return versions.last();
  }

  Map<Integer, Integer> keeping() {
    return clears() ? Map.of() : keeping;
  }

  /** Whether a replacement was to keep a configuration that its release erases. */
  boolean losesConfiguration() {
    return clears() && !keeping.isEmpty();
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
          && version(peers.after().orElseThrow()).compareTo(version(peers.before().orElseThrow()))
              > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean clears() {
    return holds(Behavior.LEAVER_IS_CLEARED);
  }

  /** By the older or the newer release: what one of them does has to be provided for. */
  private boolean holds(Behavior behavior) {
    Product.Family family = pair.cluster().product().family();
    for (Version version : versions) {
      if (behavior.holds(family, version)) {
        return true;
      }
    }
    return false;
  }

  Scene scene() {
    Cluster now = pair.cluster();
    Version version = versions.first();
    var kinds = new ArrayList<Outer>();
    for (OuterLists.Pointing one : outer) {
      kinds.add(one.kind());
    }
    var layout =
        new Layout(
            now.isConductor(),
            now.tls() == TlsMode.ENFORCE && !now.isConductor(),
            clears(),
            holds(Behavior.LEAVER_LOSES_CERTIFICATE),
            Limits.peers(now.product().family(), version, now.get(Clusters.EDITION)).value(),
            kinds);
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
      taken |= 1 << seat.address();
    }
    for (int i = 0; i < all.length; i++) {
      Peer peer = units.get(i);
      Unit unit = Unit.standalone(addresses.indexOf(key(peer)), number(version(peer)));
      if (i < old.size()) {
        unit = unit.clustered(page, 1).certified(true).bridges(layout.conductor());
        if ((dead & 1 << i) != 0) {
          unit = unit.reachable(false);
        }
      } else if (!unitOfOld.containsValue(i)) {
        boolean occupied = (taken & 1 << unit.address()) != 0;
        unit = occupied ? unit.powered(Power.OFF).reachable(false) : unit;
      } else {
        unit = unit.bridges(layout.conductor());
      }
      all[i] = unit;
    }
    int members = page.list().addresses();
    int targets = isPublished(difference.before(), pair.before()) ? members : 0;
    var lists = new int[outer.size()];
    List<Peer> oldPeers = pair.before().map(Cluster::ordered).orElse(List.of());
    for (int i = 0; i < lists.length; i++) {
      lists[i] = members == 0 ? 0 : outer.get(i).before(this::addressOfOld, members, oldPeers);
    }
    World world = World.of(layout, all, lists, new Names(members, 0, targets, 0), ownZones(), 1);
    for (Seat seat : old) {
      if ((dead & 1 << seat.unit()) != 0) {
        world = world.windows(world.windows().open(Window.DEAD, seat.address()));
      }
    }
    return world;
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
          int known = addresses.indexOf(host.value().toString());
          int named = typed.indexOf(host.value().toString());
          int address = known >= 0 ? known : named;
          led |= address < 0 ? 0 : 1 << address;
        }
      }
    }
    return led;
  }

  /** Name and trust of the clustering page; the list is filled in by who uses it. */
  ClusterPage founding() {
    return new ClusterPage(PeerList.BLANK, 0, pair.cluster().isConductor() ? 0 : 1, 1);
  }

  /** Whether service or round-robin records lead to a cluster. */
  static boolean isPublished(Estate estate, Optional<Cluster> cluster) {
    return cluster.filter(one -> published(estate).contains(one.label())).isPresent();
  }

  /** The labels of all clusters to which such records lead. */
  static Set<String> published(Estate estate) {
    var labels = new HashSet<String>();
    for (Publication publication : PublishedDns.of(estate).publications()) {
      boolean leads =
          !publication.block().list(Dns.Publish.SERVICES).isEmpty()
              || publication.block().on(Dns.Publish.ROUND_ROBIN);
      if (leads) {
        publication.cluster().ifPresent(cluster -> labels.add(cluster.label()));
      }
    }
    return labels;
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
              !unitOfOld.containsValue(i)));
    }
    var lists = new ArrayList<String>();
    for (OuterLists.Pointing one : outer) {
      lists.add(one.title());
    }
    String name =
        layout.conductor()
            ? now.get(Clusters.PRE_SHARED_KEY).map(secret -> secret.reference()).orElse("")
            : now.get(Clusters.NAME).orElse("");
    return new Cast(
        layout,
        appliances,
        typed,
        name,
        words(now),
        lists,
        outerAddresses(),
        features(now),
        ttl(),
        addressTtl());
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
    for (PeerPair peers : pair.peers()) {
      boolean its = peers.before().filter(one -> one.path().equals(peer.path())).isPresent();
      if (its && (peers.fate() == Fate.STAYS || peers.fate() == Fate.MOVES)) {
        return peers.after().orElseThrow().path();
      }
    }
    return peer.path();
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

  private EnumSet<Feature> features(Cluster now) {
    var features = EnumSet.noneOf(Feature.class);
    Optional<Element> applications = now.element().child(Clusters.Applications.KIND);
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
    if (now.element().on(Clusters.SINGLE_SIGN_ON)) {
      features.add(Feature.SINGLE_SIGN_ON);
    }
    if (now.element().child(Clusters.ExternalManager.KIND).isPresent() || isManaged(now)) {
      features.add(Feature.TMS);
    }
    for (Peer peer : now.peers()) {
      if (peer.element().child(Peers.Certificate.KIND).isPresent()) {
        features.add(Feature.OWN_CERTIFICATES);
      }
      if (now.element().on(Clusters.ISOLATED)) {
        features.add(isTranslated(peer) ? Feature.ISOLATED_BEHIND_NAT : Feature.ISOLATED);
      }
    }
    if (isPublished(difference.after(), pair.after())) {
      features.add(Feature.PUBLISHED);
    }
    if (holds(Behavior.BACKUP_NEEDS_PASSWORD)) {
      features.add(Feature.BACKUP_PASSWORD);
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

  private boolean isManaged(Cluster now) {
    for (Element system : difference.after().systems()) {
      for (var managed : system.list(Surroundings.System.MANAGES)) {
        if (managed.value().cluster().orElse(managed.value().text()).equals(now.label())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The longest that answers about service records may be kept, by either definition. */
  private Duration ttl() {
    Duration longest = Duration.ZERO;
    for (Estate estate : Arrays.asList(difference.before(), difference.after())) {
      for (Publication publication : PublishedDns.of(estate).publications()) {
        boolean its =
            publication.cluster().filter(one -> one.label().equals(pair.label())).isPresent();
        Duration ttl = publication.block().get(Dns.TTL).orElse(Limits.SRV_TTL.value());
        longest = its && ttl.compareTo(longest) > 0 ? ttl : longest;
      }
    }
    return longest.isZero() ? Limits.SRV_TTL.value() : longest;
  }

  /** The longest that answers about the names of units that move may be kept. */
  private Duration addressTtl() {
    Duration longest = Limits.ADDRESS_TTL.value();
    var names = new ArrayList<DomainName>();
    for (PeerPair peers : pair.peers()) {
      if (peers.fate() == Fate.MOVES) {
        peers.before().flatMap(Peer::fqdn).ifPresent(names::add);
      }
    }
    if (names.isEmpty()) {
      return longest;
    }
    for (Estate estate : List.of(difference.before(), difference.after())) {
      for (Zone zone : Zones.of(estate)) {
        for (DnsRecord record : zone.records()) {
          Duration ttl = Duration.ofSeconds(record.ttl());
          boolean its = names.contains(record.owner());
          longest = its && ttl.compareTo(longest) > 0 ? ttl : longest;
        }
      }
    }
    return longest;
  }
}
