package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.procedure.Task.Kind;
import org.peerage.plan.state.PeerList;

/**
 * Splits a difference into runs that are each legal on a stable cluster (plan-proof.md section 3).
 *
 * <p>A unit joins at the end of the list and a removal closes its gap [EXP-ADD-010, EXP-RML-012],
 * so the only list that can be reached is: those that stay, in their old order, then those that
 * join.
 *
 * @param tasks in order; empty where nothing differs, or where it is refused
 * @param refusal why there is no plan
 */
public record Decomposition(List<Task> tasks, Optional<Reason> refusal) {

  /** Why a difference of members has no plan. */
  public enum Reason {
    /** A dead unit is to stay. */
    DEAD_PEER_STAYS("dead-peer-stays"),
    /** No sequence of runs leads to that order. */
    ORDER_UNREACHABLE("peer-order-unreachable"),
    /** Neither a peer that stays nor one that leaves alive could hand the configuration on. */
    NOBODY_ALIVE("nobody-alive"),
    /** The last peer would have to change in place. */
    LAST_PEER_CHANGES_IN_PLACE("last-peer-changes-in-place"),
    /** A cluster is created with its primary as Peer 1 [EXP-NEW-029]. */
    PRIMARY_NOT_FIRST("primary-not-first");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  private static final int NOBODY = -1;

  public Decomposition {
    tasks = List.copyOf(tasks);
  }

  public static Decomposition of(Wish wish) {
    return new Splitter(wish, NOBODY).split();
  }

  /**
   * The same where nobody stays, with a peer of one's choice in the primary role until the first
   * newcomer takes it over, as soon as it is in.
   *
   * @param holder one of {@link #holders}
   */
  public static Decomposition of(Wish wish, int holder) {
    return new Splitter(wish, holder).split();
  }

  /** The units that may hold the configuration where nobody stays; none where somebody does. */
  public static List<Integer> holders(Wish wish) {
    return new Splitter(wish, NOBODY).holders();
  }

  /** The order of the list that can be reached: who stays, in the old order, then who joins. */
  public static List<Seat> reachable(Wish wish) {
    var reachable = new ArrayList<Seat>();
    for (Seat seat : wish.old()) {
      if (wish.wanted().contains(seat)) {
        reachable.add(seat);
      }
    }
    for (Seat seat : wish.wanted()) {
      if (!reachable.contains(seat)) {
        reachable.add(seat);
      }
    }
    return reachable;
  }

  private static Decomposition refused(Reason reason) {
    return new Decomposition(List.of(), Optional.of(reason));
  }

  /** One splitting; the list and the primary follow the tasks. */
  private static final class Splitter {

    private final Wish wish;
    private final List<Seat> stay = new ArrayList<>();
    private final List<Seat> join = new ArrayList<>();
    private final List<Seat> leave = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Seat> list;
    private final int chosen;
    private int primary;

    Splitter(Wish wish, int chosen) {
      this.wish = wish;
      this.chosen = chosen;
      this.list = new ArrayList<>(wish.old());
      this.primary = wish.primary();
      for (Seat seat : wish.old()) {
        (wish.wanted().contains(seat) ? stay : leave).add(seat);
      }
      for (Seat seat : wish.wanted()) {
        if (!wish.old().contains(seat)) {
          join.add(seat);
        }
      }
    }

    Decomposition split() {
      boolean sameRole = wish.old().isEmpty() || wish.primary() == wish.newPrimary();
      if (wish.old().equals(wish.wanted()) && sameRole && !wish.upgraded()) {
        return new Decomposition(List.of(), Optional.empty());
      }
      if (wish.wanted().isEmpty()) {
        return disband();
      }
      if (wish.old().isEmpty()) {
        return create();
      }
      for (Seat seat : stay) {
        if (wish.isDead(seat.unit())) {
          return refused(Reason.DEAD_PEER_STAYS);
        }
      }
      if (!wish.wanted().equals(reachable(wish))) {
        return refused(Reason.ORDER_UNREACHABLE);
      }
      boolean alive = !stay.isEmpty() || leave.stream().anyMatch(seat -> !isDead(seat));
      if (!alive) {
        return refused(Reason.NOBODY_ALIVE);
      }
      Optional<Seat> holder = holder();
      if (holder.isEmpty()) {
        return refused(Reason.LAST_PEER_CHANGES_IN_PLACE);
      }
      change(holder.get());
      return new Decomposition(tasks, Optional.empty());
    }

    private Decomposition create() {
      Seat first = wish.wanted().get(0);
      if (first.unit() != wish.newPrimary()) {
        return refused(Reason.PRIMARY_NOT_FIRST);
      }
      tasks.add(new Task(Kind.CREATE, first.unit(), first.address()));
      for (Seat seat : wish.wanted().subList(1, wish.wanted().size())) {
        add(seat);
      }
      return new Decomposition(tasks, Optional.empty());
    }

    /** Unreachable units go first [EXP-DISB-005]; where all are, there is nothing to log in to. */
    private Decomposition disband() {
      var alive = new ArrayList<Seat>();
      for (Seat seat : wish.old()) {
        if (!isDead(seat)) {
          alive.add(seat);
        }
      }
      pullDead();
      if (!alive.isEmpty()) {
        if (wish.isDead(primary)) {
          changePrimary(alive.get(0).unit());
        }
        removeDead();
        tasks.add(Task.of(Kind.DISBAND, -1));
      }
      return new Decomposition(tasks, Optional.empty());
    }

    private boolean isDead(Seat seat) {
      return wish.isDead(seat.unit());
    }

    /**
     * Who has the primary role while others leave: the primary itself may neither be removed nor
     * replaced nor moved [EXP-RML-004, EXP-RMD-004, EXP-ADDR-003, EXP-REPL-002].
     */
    private Optional<Seat> holder() {
      if (!stay.isEmpty()) {
        Optional<Seat> wanted = find(stay, wish.newPrimary());
        Optional<Seat> now = find(stay, wish.primary());
        return Optional.of(wanted.orElseGet(() -> now.orElseGet(() -> stay.get(0))));
      }
      int first = chosen == NOBODY ? wish.primary() : chosen;
      List<Integer> holders = holders();
      return holders.isEmpty()
          ? Optional.empty()
          : find(leave, holders.contains(first) ? first : holders.get(0));
    }

    /** Who leaves alive, and not in favor of the first that joins, in the order of the list. */
    List<Integer> holders() {
      var holders = new ArrayList<Integer>();
      for (Seat seat : leave) {
        if (stay.isEmpty() && !join.isEmpty() && mayHold(seat, join.get(0))) {
          holders.add(seat.unit());
        }
      }
      return holders;
    }

    private boolean mayHold(Seat seat, Seat joiner) {
      return !isDead(seat) && !needs(joiner, seat);
    }

    /** Whether a seat can be filled only once another is free: same unit, or same address. */
    private static boolean needs(Seat joiner, Seat seat) {
      return joiner.unit() == seat.unit() || joiner.place() == seat.place();
    }

    private static Optional<Seat> find(List<Seat> seats, int unit) {
      return seats.stream().filter(seat -> seat.unit() == unit).findFirst();
    }

    private void change(Seat holder) {
      pullDead();
      if (wish.isDead(primary)) {
        changePrimary(holder.unit());
      }
      removeDead();
      int left = stay.isEmpty() ? 1 : stay.size();
      boolean early = left == 1 && list.size() > 1;
      if (wish.upgraded() && early) {
        tasks.add(Task.of(Kind.UPGRADE, -1));
      }
      if (primary != holder.unit()) {
        changePrimary(holder.unit());
      }
      for (int i = leave.size() - 1; i >= 0; i--) {
        if (!isDead(leave.get(i)) && !leave.get(i).equals(holder)) {
          remove(Kind.REMOVE_LIVE, leave.get(i));
        }
      }
      if (wish.upgraded() && !early) {
        tasks.add(Task.of(Kind.UPGRADE, -1));
      }
      var joiners = new ArrayList<>(join);
      if (stay.isEmpty()) {
        handOver(holder, joiners);
      }
      for (Seat joiner : joiners) {
        add(joiner);
      }
      if (primary != wish.newPrimary()) {
        changePrimary(wish.newPrimary());
      }
    }

    /** Nobody stays: joiners come beside the holder until the role can move to one of them. */
    private void handOver(Seat holder, List<Seat> joiners) {
      int first = joiners.get(0).unit();
      boolean in = false;
      while (!joiners.isEmpty()
          && !in
          && list.size() < PeerList.FIELDS
          && !needs(joiners.get(0), holder)) {
        Seat joiner = joiners.remove(0);
        add(joiner);
        in = chosen != NOBODY || joiner.unit() == wish.newPrimary();
      }
      changePrimary(in && chosen == NOBODY ? wish.newPrimary() : first);
      remove(Kind.REMOVE_LIVE, holder);
    }

    private void pullDead() {
      for (Seat seat : wish.old()) {
        if (isDead(seat)) {
          tasks.add(Task.of(Kind.PULL, seat.unit()));
        }
      }
    }

    private void removeDead() {
      for (int i = wish.old().size() - 1; i >= 0; i--) {
        Seat seat = wish.old().get(i);
        if (isDead(seat)) {
          remove(Kind.REMOVE_DEAD, seat);
        }
      }
    }

    private void remove(Kind kind, Seat seat) {
      tasks.add(Task.of(kind, seat.unit()));
      list.remove(seat);
    }

    private void add(Seat seat) {
      tasks.add(new Task(Kind.ADD, seat.unit(), seat.address()));
      list.add(seat);
    }

    private void changePrimary(int unit) {
      tasks.add(Task.of(Kind.CHANGE_PRIMARY, unit));
      primary = unit;
    }
  }
}
