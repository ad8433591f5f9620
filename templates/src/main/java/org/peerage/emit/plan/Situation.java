package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.World;

/**
 * How the units of a stage stand at one moment, in words.
 *
 * @param units by their places
 */
record Situation(List<Standing> units) {

  Situation {
    units = List.copyOf(units);
  }

  /**
   * One unit.
   *
   * @param role {@code primary}, {@code peer}, {@code alone}, {@code down} or {@code away}: a word
   *     of ours, also for the drawing
   * @param more what else there is to know; empty for nothing
   */
  record Standing(String role, List<String> more) {

    Standing {
      more = List.copyOf(more);
    }

    /** In a sentence. */
    String words() {
      String first =
          switch (role) {
            case "alone" -> "stands alone";
            case "down" -> "restarting";
            case "away" -> "off the network";
            default -> role;
          };
      return more.isEmpty() ? first : first + " (" + String.join(", ", more) + ")";
    }
  }

  static Situation of(World world) {
    var units = new ArrayList<Standing>();
    for (int i = 0; i < world.size(); i++) {
      units.add(new Standing(role(world, i), more(world, i)));
    }
    return new Situation(units);
  }

  private static String role(World world, int number) {
    Unit unit = world.unit(number);
    if (unit.power() != Power.UP) {
      return unit.power() == Power.DOWN ? "down" : "away";
    }
    if (unit.running().isBlank()) {
      return "alone";
    }
    return !world.layout().conductor() && unit.claims() ? "primary" : "peer";
  }

  private static List<String> more(World world, int number) {
    Unit unit = world.unit(number);
    var more = new ArrayList<String>();
    if (!unit.isOnNetwork()) {
      return more;
    }
    if (!unit.reachable()) {
      more.add("unreachable");
    }
    if (unit.maintenance()) {
      more.add("maintenance mode");
    }
    if (unit.owes() || !unit.page().equals(unit.running())) {
      more.add("restart owed");
    }
    return more;
  }
}
