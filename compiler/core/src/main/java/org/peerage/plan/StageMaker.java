package org.peerage.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Peer;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.procedure.Composer;
import org.peerage.plan.procedure.Composer.Composition;
import org.peerage.plan.procedure.ConductorComposer;
import org.peerage.plan.procedure.Decomposition;
import org.peerage.plan.procedure.OtherChanges;
import org.peerage.plan.procedure.OtherChanges.PageEntries;
import org.peerage.plan.procedure.OtherChanges.UnitEntries;
import org.peerage.plan.procedure.RenameCluster;
import org.peerage.plan.procedure.Scene;
import org.peerage.plan.procedure.Scenes;
import org.peerage.plan.procedure.Seat;
import org.peerage.plan.procedure.Wish;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Run;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.source.Span;

/** Makes the runs of one cluster, and the state they have to end in. */
final class StageMaker {

  private static final Set<Kind> SHARED =
      Set.of(Kind.SHARED_SETTING, Kind.ZONE, Kind.POLICY_SERVICE, Kind.SEARCH_RULE);
  private static final int NOBODY = -1;
  private static final Set<Kind> OF_UNITS = Set.of(Kind.PEER_SETTING, Kind.KEYS);

  private final Difference difference;
  private final ClusterPair pair;
  private final Numbering numbering;
  private final Wish wish;
  private final int holder;
  private final List<Run> runs = new ArrayList<>();
  private Scene scene;

  private StageMaker(Difference difference, ClusterPair pair, Numbering numbering, int holder) {
    this.difference = difference;
    this.pair = pair;
    this.numbering = numbering;
    this.holder = holder;
    this.wish = numbering.wish();
    this.scene = numbering.scene();
  }

  /** Adds the runs on a cluster, none where it needs none; or the reason why there are none. */
  static void make(
      Difference difference,
      ClusterPair pair,
      Said said,
      List<Draft> drafts,
      List<Reason> reasons) {
    Optional<Reason> refused = refused(difference, pair, said);
    if (refused.isPresent()) {
      reasons.add(refused.get());
      return;
    }
    drafts.add(draft(difference, pair, new Numbering(difference, pair, said), NOBODY));
  }

  /**
   * Other runs that lead to the same, where nobody stays: for each peer that may hold the
   * configuration until the first newcomer is in. None where somebody stays.
   */
  static List<Draft> others(Difference difference, ClusterPair pair, Said said) {
    var numbering = new Numbering(difference, pair, said);
    Wish wish = numbering.wish();
    List<Integer> holders =
        pair.cluster().isConductor()
            ? ConductorComposer.holders(numbering.scene(), wish)
            : Decomposition.holders(wish);
    var others = new ArrayList<Draft>();
    for (int holder : holders) {
      others.add(draft(difference, pair, numbering, holder));
    }
    return others;
  }

  private static Draft draft(
      Difference difference, ClusterPair pair, Numbering numbering, int holder) {
    var maker = new StageMaker(difference, pair, numbering, holder);
    Scene start = maker.scene;
    maker.compose();
    Optional<Goal> goal = maker.runs.isEmpty() ? Optional.empty() : Optional.of(maker.goal());
    return new Draft(pair, difference.at(pair), start, List.copyOf(maker.runs), 0, goal);
  }

  /** Why no runs lead there; nothing where some may. */
  static Optional<Reason> refused(Difference difference, ClusterPair pair, Said said) {
    var numbering = new Numbering(difference, pair, said);
    if (numbering.isTooLarge()) {
      return Optional.of(
          new Reason(
              "too-many-peers",
              pair.label(),
              "more units come and go than two clusters can hold",
              List.of("EXP-ADD-001"),
              "split the change into several commits",
              Optional.of(difference.at(pair))));
    }
    return new StageMaker(difference, pair, numbering, NOBODY).refused();
  }

  /**
   * Runs that are still to be proved.
   *
   * @param at where the cluster stands in the new definition
   * @param behind how many runs at the end are about what is around, and wait for other clusters
   * @param goal nothing where no run touches the cluster
   */
  record Draft(
      ClusterPair pair, Span at, Scene start, List<Run> runs, int behind, Optional<Goal> goal) {

    /** The same with runs before and behind; before them all stands what takes days to come. */
    Draft between(List<Run> before, List<Run> behind) {
      int ordered = !runs.isEmpty() && runs.get(0).kind() == Run.Kind.KEYS ? 1 : 0;
      var all = new ArrayList<Run>(runs.subList(0, ordered));
      all.addAll(before);
      all.addAll(runs.subList(ordered, runs.size()));
      all.addAll(behind);
      return new Draft(pair, at, start, List.copyOf(all), behind.size(), goal);
    }
  }

  private boolean isConductor() {
    return pair.cluster().isConductor();
  }

  private Optional<Reason> refused() {
    if (isSharedChangeBesideDead()) {
      return Optional.of(told(Decomposition.Reason.DEAD_PEER_STAYS));
    }
    Optional<Decomposition.Reason> reason =
        isConductor() ? ConductorComposer.refusal(scene, wish) : Decomposition.of(wish).refusal();
    return reason.map(this::told);
  }

  /** Configuration is left alone while a peer is down [EXP-ADD-006]; so is the name. */
  private boolean isSharedChangeBesideDead() {
    for (Seat seat : wish.wanted()) {
      if ((wish.dead() & 1 << seat.unit()) != 0 && wish.old().contains(seat)) {
        for (Change change : difference.of(pair)) {
          if (SHARED.contains(change.kind()) || change.kind() == Kind.IDENTITY) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Reason told(Decomposition.Reason reason) {
    var at =
        Optional.of(
            pair.after()
                .map(cluster -> cluster.element().at(Clusters.PEERS))
                .orElseGet(() -> difference.at(pair)));
    return switch (reason) {
      case DEAD_PEER_STAYS ->
          reason(
              reason,
              "a peer that nobody can reach cannot stay while the cluster changes",
              "bring it back first, or remove it now and add it in a later commit after its reset",
              at,
              "EXP-RMD-003",
              "EXP-ADD-006");
      case ORDER_UNREACHABLE ->
          reason(
              reason,
              "no procedure leads to this order of peers: who stays keeps its place, who joins comes"
                  + " last",
              "declare the order that can be reached: peers = ["
                  + String.join(", ", reachable())
                  + "]",
              at,
              "EXP-ADD-010",
              "EXP-RML-012",
              "EXP-ADDR-001",
              "EXP-PRIM-003");
      case NOBODY_ALIVE ->
          reason(
              reason,
              "no peer is left alive that could hand the configuration on",
              "remove the cluster in one commit and create it anew in the next",
              at,
              "EXP-PRIM-011",
              "EXP-DISB-005");
      case LAST_PEER_CHANGES_IN_PLACE ->
          reason(
              reason,
              "the last peer cannot change in place: somebody has to hold the configuration",
              exchangesAddresses()
                  ? "one address to a commit, the first of them to one that no peer has; or remove"
                      + " the cluster and create it anew"
                  : "add another unit in one commit and change this one in the next, or remove the"
                      + " cluster and create it anew",
              at,
              "EXP-ADDR-001",
              "EXP-ADDR-002",
              "EXP-REPL-001");
      case PRIMARY_NOT_FIRST ->
          reason(
              reason,
              "a cluster is created with its primary as Peer 1",
              "declare the primary first, and move the role in a later commit",
              at,
              "EXP-NEW-029");
    };
  }

  /** Whether peers that stay units of the cluster take each other's addresses. */
  private boolean exchangesAddresses() {
    for (Seat seat : wish.wanted()) {
      for (Seat other : wish.old()) {
        boolean moves = wish.wanted().stream().anyMatch(one -> one.unit() == other.unit());
        if (seat.unit() != other.unit() && seat.place() == other.place() && moves) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> reachable() {
    var labels = new ArrayList<String>();
    for (Seat seat : Decomposition.reachable(wish)) {
      String path = scene.cast().appliances().get(seat.unit()).path();
      labels.add(path.substring(path.indexOf('/') + 1));
    }
    return labels;
  }

  private Reason reason(
      Decomposition.Reason reason,
      String message,
      String instead,
      Optional<Span> at,
      String... source) {
    return new Reason(reason.id(), pair.label(), message, List.of(source), instead, at);
  }

  private void compose() {
    Composition members =
        isConductor()
            ? ConductorComposer.of(scene, wish, numbering.wantedVersion(), last(), holder)
            : Composer.of(
                scene,
                wish,
                holder == NOBODY
                    ? Decomposition.of(wish).tasks()
                    : Decomposition.of(wish, holder).tasks(),
                numbering.wantedVersion(),
                numbering.keeping(),
                numbering.founding());
    if (members.loses()) {
      runs.add(OtherChanges.unclear(scene));
    }
    keys(members.runs());
    runs.addAll(members.runs());
    scene = members.end();
    if (numbering.isRenamed()) {
      add(RenameCluster.run(scene, numbering.callers()));
    }
    settings();
    surroundings();
  }

  /** First of all, since a unit that waits for its keys must not hold up a run [EXP-PEER-022]. */
  private void keys(List<Run> members) {
    if (isConductor() || scene.cast().has(Feature.SMART_LICENSING)) {
      return;
    }
    var units = new ArrayList<Integer>();
    for (Run run : members) {
      boolean comes = run.kind() == Run.Kind.CREATE || run.kind() == Run.Kind.ADD;
      if (comes && scene.cast().appliances().get(run.subject()).isNew()) {
        units.add(run.subject());
      }
    }
    if (!units.isEmpty()) {
      runs.add(OtherChanges.keys(scene, units));
    }
  }

  /** The Conductor that is declared to be upgraded last [CND-UPG-003]. */
  private int last() {
    Optional<String> declared =
        pair.after()
            .flatMap(cluster -> cluster.element().child(Clusters.Upgrade.KIND))
            .flatMap(upgrade -> upgrade.get(Clusters.Upgrade.LAST))
            .map(ref -> ref.text());
    return declared.map(label -> unit(pair.label() + "/" + label)).orElse(-1);
  }

  private int unit(String path) {
    for (int i = 0; i < scene.cast().appliances().size(); i++) {
      if (scene.cast().appliances().get(i).path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  private void add(Run run) {
    runs.add(run);
    scene = Scenes.after(scene, run.steps());
  }

  private void settings() {
    var shared = new ArrayList<Change>();
    Map<Integer, List<Change>> ofUnits = new LinkedHashMap<>();
    var all = new ArrayList<Change>(difference.of(pair));
    all.addAll(Followers.of(difference, pair));
    for (Change change : all) {
      if (OuterLists.isElsewhere(difference, pair, change)) {
        continue; // in the stage of the cluster it leads to
      }
      if (numbering.isRenamed() && isOfCertificate(change)) {
        continue; // in the run that changes the name
      }
      boolean ofLoner = change.kind() == Kind.IDENTITY && scene.page().isBlank();
      if (SHARED.contains(change.kind()) || ofLoner) {
        shared.add(change);
      } else if (OF_UNITS.contains(change.kind()) && staysPut(change)) {
        int unit = unit(change.subject());
        if (unit >= 0) {
          ofUnits.computeIfAbsent(unit, any -> new ArrayList<>()).add(change);
        }
      }
    }
    List<PageEntries> pages = typed(shared);
    var single = new ArrayList<UnitEntries>();
    ofUnits.forEach((unit, changes) -> single.add(new UnitEntries(unit, typed(changes))));
    single.removeIf(one -> one.pages().isEmpty());
    if (scene.page().isBlank()) {
      if (!pages.isEmpty() && pair.after().isPresent()) {
        single.add(new UnitEntries(0, pages));
      }
      if (!single.isEmpty()) {
        add(OtherChanges.alone(single));
      }
    } else if (!pages.isEmpty() || !single.isEmpty()) {
      add(OtherChanges.settings(scene, pages, single));
    }
  }

  private static boolean isOfCertificate(Change change) {
    return change
        .place()
        .filter(place -> place.block().kind() == Peers.Certificate.KIND)
        .isPresent();
  }

  private List<PageEntries> typed(List<Change> changes) {
    return Typing.of(changes, difference, pair, numbering.releases().newest());
  }

  /** What a unit gets when it joins is not entered a second time. */
  private boolean staysPut(Change change) {
    for (var peers : pair.peers()) {
      boolean its = peers.after().map(Peer::path).filter(change.subject()::equals).isPresent();
      if (its) {
        return peers.fate() == Fate.STAYS && !change.what().equals("serial-number");
      }
    }
    return false;
  }

  private void surroundings() {
    if (!scene.page().isBlank()) {
      boolean published = isPublished();
      int members = scene.page().list().addresses();
      boolean differs = scene.world().names().targets() != (published ? members : 0);
      int[] wanted = numbering.wantedOuter(scene, members);
      for (int list = 0; list < wanted.length; list++) {
        differs |= scene.world().outer(list) != wanted[list];
      }
      if (differs && !scene.world().windows().isOpen(Window.DEAD)) {
        add(OtherChanges.surroundings(scene, published, wanted));
      }
    }
  }

  private boolean isPublished() {
    return numbering.records().arePublished();
  }

  /** As declared; endpoints as the plan leaves them. */
  private Goal goal() {
    ClusterPage page = ClusterPage.BLANK;
    if (!wish.wanted().isEmpty()) {
      PeerList list = PeerList.BLANK;
      int number = 0;
      for (int i = 0; i < wish.wanted().size(); i++) {
        list = list.with(i, wish.wanted().get(i).address());
        number = wish.wanted().get(i).unit() == wish.newPrimary() ? i : number;
      }
      int trust = scene.page().trust();
      int name = isConductor() ? ClusterPage.OWN_NAME : numbering.wantedName();
      page = new ClusterPage(list, isConductor() ? 0 : number, name, trust);
    }
    int members = page.list().addresses();
    return new Goal(
        page,
        numbering.wantedVersion(),
        numbering.wantedOuter(scene, members),
        isPublished() ? members : 0,
        numbering.withdrawnNames(),
        isConductor());
  }
}
