package org.peerage.plan.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.plan.state.Reading.Replication;

/**
 * Which unit may take over the configuration of which (plan-proof.md section 2, Copies).
 *
 * <p>Always: both up and in reach of each other, of one version, both acting on a list, and under
 * Enforce both with certificates that fit. A unit that acts on no list takes part in no
 * replication.
 */
public final class Copies {

  private Copies() {}

  /**
   * The worlds that copies may have led to by the next step, the given one among them: any subset
   * of the allowed copies may have happened.
   */
  public static Set<World> closure(World world, Replication replication) {
    var found = new LinkedHashSet<World>();
    var open = new ArrayDeque<World>();
    found.add(world);
    open.add(world);
    while (!open.isEmpty()) {
      World next = open.remove();
      for (Copy copy : allowed(next, replication)) {
        if (changes(next, copy)) {
          World after = after(next, copy);
          if (found.add(after)) {
            open.add(after);
          }
        }
      }
    }
    return found;
  }

  /** The world in which every copy has come through; one of them, should several be possible. */
  public static World settled(World world, Replication replication) {
    World at = world;
    boolean moved = true;
    for (int round = 0; moved && round <= world.size(); round++) {
      moved = false;
      for (Copy copy : allowed(at, replication)) {
        if (changes(at, copy)) {
          at = after(at, copy);
          moved = true;
        }
      }
    }
    return at;
  }

  /**
   * A copy that some reading allows and that would put older configuration in place of newer, or
   * anything in place of what is a unit's own, or blank in place of a member's.
   */
  public static Optional<Copy> backwards(World world) {
    for (Replication replication : Replication.values()) {
      for (Copy copy : allowed(world, replication)) {
        int from = world.unit(copy.from()).content();
        int to = world.unit(copy.to()).content();
        // A Conductor that joins is overwritten as it is: its guides know no reset before.
        boolean wiped = to == Unit.BLANK || to == Unit.OWN && world.layout().conductor();
        boolean forward = from == to || from >= 0 && (wiped || to >= 0 && to < from);
        if (!forward) {
          return Optional.of(copy);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean changes(World world, Copy copy) {
    Unit from = world.unit(copy.from());
    Unit to = world.unit(copy.to());
    return from.content() != to.content()
        || world.layout().conductor() && from.bridges() != to.bridges();
  }

  private static World after(World world, Copy copy) {
    Unit from = world.unit(copy.from());
    return world.with(
        copy.to(), world.unit(copy.to()).holding(from.content()).bridges(from.bridges()));
  }

  private static List<Copy> allowed(World world, Replication replication) {
    var copies = new ArrayList<Copy>();
    for (int to = 0; to < world.size(); to++) {
      if (world.layout().conductor()) {
        fromElders(world, to, copies);
      } else if (replication == Replication.PUSHED) {
        pushes(world, to, copies);
      } else {
        int from = world.named(to);
        if (from >= 0 && talk(world, from, to)) {
          if (replication == Replication.NAMED || world.listEachOther(from, to)) {
            copies.add(new Copy(from, to));
          }
        }
      }
    }
    return copies;
  }

  private static void pushes(World world, int to, List<Copy> copies) {
    for (int from = 0; from < world.size(); from++) {
      if (talk(world, from, to)
          && world.unit(from).claims()
          && world.unit(from).running().list().has(world.unit(to).address())
          && world.at(world.unit(to).address()) == to) {
        copies.add(new Copy(from, to));
      }
    }
  }

  /**
   * On Conductor a joining unit takes the configuration of the cluster [CND-NEW-001, CND-NEW-010]:
   * from any unit that lists it, is listed by it, and holds the cluster's configuration.
   */
  private static void fromElders(World world, int to, List<Copy> copies) {
    for (int from = 0; from < world.size(); from++) {
      if (talk(world, from, to)
          && world.listEachOther(from, to)
          && world.unit(from).running().trust() == world.unit(to).running().trust()
          && world.unit(from).content() >= 0
          && world.unit(to).content() < world.unit(from).content()) {
        copies.add(new Copy(from, to));
      }
    }
  }

  private static boolean talk(World world, int from, int to) {
    Unit one = world.unit(from);
    Unit other = world.unit(to);
    return from != to
        && one.isUp()
        && other.isUp()
        && one.linked()
        && other.linked()
        && one.version() == other.version()
        && !one.running().isBlank()
        && !other.running().isBlank()
        && (!world.layout().enforce() || one.certified() && other.certified());
  }

  /** Configuration that one unit takes over from another. */
  public record Copy(int from, int to) {}
}
