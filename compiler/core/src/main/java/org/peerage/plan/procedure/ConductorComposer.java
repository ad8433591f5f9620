package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.procedure.Composer.Composition;
import org.peerage.plan.procedure.Decomposition.Reason;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Runs of a cluster of Conductors: sets instead of lists, nobody primary. Removals come before an
 * upgrade, additions behind it (plan-proof.md section 3).
 */
public final class ConductorComposer {

  private final Wish wish;
  private final int version;
  private final int last;
  private final int chosen;
  private final List<Seat> stay = new ArrayList<>();
  private final List<Seat> join = new ArrayList<>();
  private final List<Seat> leave = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private Scene scene;

  private ConductorComposer(Scene scene, Wish wish, int version, int last, int chosen) {
    this.scene = scene;
    this.wish = wish;
    this.version = version;
    this.last = last;
    this.chosen = chosen;
    for (Seat seat : wish.old()) {
      (wish.wanted().contains(seat) ? stay : leave).add(seat);
    }
    for (Seat seat : wish.wanted()) {
      if (!wish.old().contains(seat)) {
        join.add(seat);
      }
    }
  }

  /** Why no runs lead there; nothing where some do. */
  public static Optional<Reason> refusal(Scene scene, Wish wish) {
    return new ConductorComposer(scene, wish, 0, -1, -1).refusal();
  }

  /** The units that may stay until the first newcomer is in; none where somebody stays anyway. */
  public static List<Integer> holders(Scene scene, Wish wish) {
    var composer = new ConductorComposer(scene, wish, 0, -1, -1);
    var units = new ArrayList<Integer>();
    if (composer.stay.isEmpty() && !composer.join.isEmpty()) {
      composer.holders().forEach(seat -> units.add(seat.unit()));
    }
    return units;
  }

  /**
   * The runs.
   *
   * @param last the unit upgraded last, where there is an upgrade; -1 leaves it to the last peer
   * @param holder one of {@link #holders}, where nobody stays; -1 leaves it to the first
   */
  public static Composition of(Scene scene, Wish wish, int version, int last, int holder) {
    var composer = new ConductorComposer(scene, wish, version, last, holder);
    composer.compose();
    return new Composition(List.copyOf(composer.runs), composer.scene, false);
  }

  private Optional<Reason> refusal() {
    if (wish.wanted().isEmpty() || wish.old().isEmpty()) {
      return Optional.empty();
    }
    if (stay.stream().anyMatch(seat -> wish.isDead(seat.unit()))) {
      boolean same = join.isEmpty() && leave.isEmpty() && !wish.upgraded();
      return same ? Optional.empty() : Optional.of(Reason.DEAD_PEER_STAYS);
    }
    if (!stay.isEmpty()) {
      return Optional.empty();
    }
    if (leave.stream().allMatch(seat -> wish.isDead(seat.unit()))) {
      return Optional.of(Reason.NOBODY_ALIVE);
    }
    return holder().isPresent() ? Optional.empty() : Optional.of(Reason.LAST_PEER_CHANGES_IN_PLACE);
  }

  /** Who stays until the first newcomer is in, where nobody stays for good. */
  private Optional<Seat> holder() {
    List<Seat> holders = holders();
    for (Seat seat : holders) {
      if (seat.unit() == chosen) {
        return Optional.of(seat);
      }
    }
    return holders.stream().findFirst();
  }

  private List<Seat> holders() {
    Seat first = join.get(0);
    var holders = new ArrayList<Seat>();
    for (Seat seat : leave) {
      if (!wish.isDead(seat.unit())
          && seat.unit() != first.unit()
          && seat.place() != first.place()) {
        holders.add(seat);
      }
    }
    return holders;
  }

  private void compose() {
    if (wish.old().isEmpty()) {
      create();
      return;
    }
    if (stay.size() == wish.old().size() && join.isEmpty() && !wish.upgraded()) {
      return;
    }
    for (Seat seat : leave) {
      if (wish.isDead(seat.unit())) {
        add(Composer.pull(seat.unit()));
      }
    }
    for (Seat seat : leave) {
      if (wish.isDead(seat.unit()) && !scene.peers().isEmpty()) {
        add(ConductorRemove.dead(scene, seat.unit()));
      }
    }
    var live = new ArrayList<>(leave);
    live.removeIf(seat -> wish.isDead(seat.unit()));
    if (wish.wanted().isEmpty()) {
      dissolve(live);
      return;
    }
    Optional<Seat> holder = stay.isEmpty() ? holder() : Optional.empty();
    holder.ifPresent(live::remove);
    for (Seat seat : live) {
      add(ConductorRemove.live(scene, seat.unit()));
    }
    if (wish.upgraded()) {
      List<Integer> peers = scene.peers();
      int end = peers.contains(last) ? last : peers.get(peers.size() - 1);
      add(ConductorUpgrade.run(scene, end, version, peers.size() == 1 || keepsKey() ? 1 : 2));
    }
    for (int i = 0; i < join.size(); i++) {
      add(join.get(i));
      if (i == 0 && holder.isPresent()) {
        add(ConductorRemove.live(scene, holder.get().unit()));
      }
    }
  }

  private boolean keepsKey() {
    return scene.cast().answer(Question.KEY).equals(Optional.of("same"));
  }

  private void create() {
    for (Seat seat : wish.wanted()) {
      if (seat.unit() == wish.newPrimary()) {
        add(ConductorCreate.run(scene, seat.unit(), 1));
      }
    }
    for (Seat seat : wish.wanted()) {
      if (seat.unit() != wish.newPrimary()) {
        add(seat);
      }
    }
  }

  private void dissolve(List<Seat> live) {
    for (int i = 0; i + 1 < live.size(); i++) {
      add(ConductorRemove.live(scene, live.get(i).unit()));
    }
    if (!live.isEmpty()) {
      add(ConductorRemove.dissolve(scene, live.get(live.size() - 1).unit()));
    }
  }

  private void add(Seat seat) {
    List<Step> arriving = Arrival.of(scene, seat.unit(), seat.address(), wish);
    add(ConductorAdd.run(scene, seat.unit(), arriving));
  }

  private void add(Run run) {
    runs.add(run);
    scene = Scenes.after(scene, run.steps());
  }
}
