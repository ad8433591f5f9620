package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Reading;
import org.peerage.plan.step.Run;

/**
 * Plans of three peers, the primary in the middle and whom it is about before and behind it
 * (plan-proof.md section 12).
 *
 * @param name what the plan does
 * @param subjects the plan under each layout: certificates checked or not, leavers cleared or not;
 *     on Conductor with one policy service and with two
 */
record Case(String name, List<Subject> subjects) {

  private static final List<Seat> THREE = RunsTest.seats(3);

  /** Every procedure of Expressway by itself. */
  static List<Case> single() {
    var cases = new ArrayList<Case>();
    cases.add(expressway("create", new Wish(List.of(), 0, 0, RunsTest.seats(1), 0, false)));
    cases.add(expressway("add", new Wish(THREE, 1, 0, RunsTest.seats(4), 1, false)));
    cases.add(expressway("upgrade", new Wish(THREE, 1, 0, THREE, 1, true)));
    cases.add(expressway("disband", new Wish(THREE, 1, 0, List.of(), 0, false)));
    cases.add(rename());
    for (int unit : new int[] {0, 2}) {
      List<Seat> left = without(unit);
      cases.add(expressway("remove-live", new Wish(THREE, 1, 0, left, 1, false)));
      cases.add(expressway("remove-dead", new Wish(THREE, 1, 1 << unit, left, 1, false)));
      cases.add(expressway("change-primary", new Wish(THREE, 1, 0, THREE, unit, false)));
    }
    return cases;
  }

  /** Plans of several runs: procedures 8, 9 and 10, and what else is made of them. */
  static List<Case> composed() {
    var cases = new ArrayList<Case>();
    for (int unit : new int[] {0, 2}) {
      List<Seat> moved = with(without(unit), new Seat(unit, 9));
      List<Seat> replaced = with(without(unit), new Seat(unit + 6, unit));
      cases.add(expressway("change-address", new Wish(THREE, 1, 0, moved, 1, false)));
      cases.add(expressway("replace", new Wish(THREE, 1, 0, replaced, 1, false)));
      cases.add(
          of(
              "replace-keeping",
              layout ->
                  Subject.keeping(
                      layout, new Wish(THREE, 1, 0, replaced, 1, false), unit, unit + 6)));
      cases.add(expressway("change-dead-primary", new Wish(THREE, 1, 2, without(1), unit, false)));
      cases.add(expressway("rejoin-after-reset", new Wish(THREE, 1, 1 << unit, moved, 1, false)));
    }
    List<Seat> moved = with(without(1), new Seat(1, 9));
    cases.add(expressway("change-address-of-primary", new Wish(THREE, 1, 0, moved, 1, false)));
    cases.add(expressway("add-two", new Wish(THREE, 1, 0, RunsTest.seats(5), 1, false)));
    cases.add(expressway("upgrade-and-add", new Wish(THREE, 1, 0, RunsTest.seats(4), 1, true)));
    List<Seat> others = List.of(new Seat(12, 10), new Seat(13, 11));
    List<Seat> two = RunsTest.seats(2);
    cases.add(expressway("change-every-unit", new Wish(two, 1, 0, others, 13, false)));
    return cases;
  }

  /** Every procedure of Conductor. */
  static List<Case> conductor() {
    int all = ConductorWorlds.set(3);
    return List.of(
        conductor(
            "conductor-create",
            layout -> {
              Scene scene = ConductorWorlds.alone(layout);
              return Subject.conductor(scene, ConductorCreate.run(scene, 0, 1), 1, 1, 1);
            }),
        conductor(
            "conductor-add",
            layout -> {
              Scene scene = ConductorWorlds.cluster(layout, 2, 1, 0);
              return Subject.conductor(scene, ConductorAdd.run(scene, 2, List.of()), all, 1, 1);
            }),
        conductor(
            "conductor-remove",
            layout -> {
              Scene scene = ConductorWorlds.cluster(layout, 3, 0, 0);
              return Subject.conductor(scene, ConductorRemove.live(scene, 1), all & ~2, 1, 1);
            }),
        conductor(
            "conductor-remove-dead",
            layout -> {
              Scene scene = ConductorWorlds.cluster(layout, 3, 0, 2);
              return Subject.conductor(scene, ConductorRemove.dead(scene, 1), all & ~2, 1, 1);
            }),
        upgrade("conductor-upgrade", "before"),
        upgrade("conductor-upgrade-after", "after"),
        upgrade("conductor-upgrade-divided", "divided"),
        conductor(
            "conductor-dissolve",
            layout -> {
              Scene scene = ConductorWorlds.cluster(layout, 1, 0, 0);
              return Subject.conductor(scene, ConductorRemove.dissolve(scene, 0), 0, 1, 1);
            }));
  }

  private static Case expressway(String name, Wish wish) {
    return of(name, layout -> Subject.expressway(layout, wish, wish.dead() != 0));
  }

  private static Case rename() {
    var subjects = new ArrayList<Subject>();
    for (boolean enforce : new boolean[] {false, true}) {
      Scene scene = RenameTest.scene(enforce, 3, 1, true);
      subjects.add(
          new Subject(
              List.of(RenameTest.run(scene, true)),
              List.of(scene.world(), RunsTest.behind(scene.world())),
              RenameTest.goal(scene, true),
              Reading.all(false)));
    }
    return new Case("rename", subjects);
  }

  private static Case of(String name, Function<Layout, Subject> plan) {
    var subjects = new ArrayList<Subject>();
    for (boolean enforce : new boolean[] {false, true}) {
      for (boolean clears : new boolean[] {false, true}) {
        subjects.add(plan.apply(Worlds.expressway(enforce, clears)));
      }
    }
    return new Case(name, subjects);
  }

  private static Case conductor(String name, Function<Layout, Subject> plan) {
    return new Case(
        name,
        List.of(plan.apply(ConductorWorlds.layout(1)), plan.apply(ConductorWorlds.layout(2))));
  }

  /** With the bridges entered when that is decided. */
  private static Case upgrade(String name, String bridges) {
    return conductor(
        name,
        layout -> {
          Scene scene = ConductorWorlds.deciding(ConductorWorlds.cluster(layout, 3, 0, 0), bridges);
          Run run = ConductorUpgrade.run(scene, 1, 2, 2);
          return Subject.conductor(scene, run, ConductorWorlds.set(3), 2, 2);
        });
  }

  private static List<Seat> without(int unit) {
    return THREE.stream().filter(seat -> seat.unit() != unit).toList();
  }

  private static List<Seat> with(List<Seat> seats, Seat last) {
    var more = new ArrayList<>(seats);
    more.add(last);
    return more;
  }
}
