package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.proof.Invariant;
import org.peerage.plan.proof.Verdict.Broken;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.Names;
import org.peerage.plan.state.NetworkAction;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * No invariant holds come what may: each has a state, one thing away from a cluster at rest, that
 * breaks it and none before it; those about steps have a step.
 */
class InvariantTest {

  /** Three peers, the second the primary, and a unit beside them; certificates are checked. */
  private static final World REST = Worlds.cluster(Worlds.expressway(true, false), 3, 1, 1).world();

  private static final ClusterPage PAGE = REST.unit(0).page();
  private static final int ALL = 7;

  @Test
  void atRestAllHold() {
    assertEquals(Optional.empty(), Invariant.broken(REST));
    assertEquals(Optional.empty(), Invariant.broken(conductors(1, 3, 0)));
  }

  @Test
  void eachIsBrokenByOneThing() {
    Map<Invariant, World> states = states();
    assertEquals(EnumSet.allOf(Invariant.class), states.keySet());
    states.forEach(
        (invariant, world) ->
            assertEquals(Optional.of(invariant), Invariant.broken(world), world::toString));
  }

  private static Map<Invariant, World> states() {
    var states = new EnumMap<Invariant, World>(Invariant.class);
    states.put(Invariant.OWN_ADDRESS_LISTED, paged(0, PAGE.with(PeerList.of(1, 2), 0)));
    states.put(
        Invariant.PRIMARY_FIRST,
        paged(0, PAGE.with(PeerList.of(0, 1, 2, 3), 1))
            .between(PAGE.list(), PeerList.of(0, 1, 2, 3))
            .windows(REST.windows().open(Window.JOIN, 3)));
    states.put(Invariant.NEVER_BACKWARDS, REST.with(0, REST.unit(0).clustered(PAGE, 2)));
    states.put(Invariant.EQUAL_CLAIMANTS, paged(0, PAGE.with(PAGE.list(), 0)));
    states.put(Invariant.ONE_AT_A_TIME, drained(drained(REST, 0), 1));
    ClusterPage left = new ClusterPage(PeerList.BLANK, 0, PAGE.name(), 0);
    states.put(Invariant.OUTSIDE_NAMES, REST.with(3, REST.unit(3).clustered(left, Unit.OWN)));
    states.put(Invariant.NO_PEER_ZONE, around(REST, ALL, REST.names(), 1));
    states.put(Invariant.RESOLVABLE, around(REST, ALL, new Names(6, 0, ALL, 0), 0));
    states.put(Invariant.CERTIFIED, REST.with(0, REST.unit(0).certified(false)));
    states.put(Invariant.NOT_OLDER_PRIMARY, REST.with(0, member(0, 2)));
    states.put(Invariant.ADDRESS_UNIQUE, REST.with(3, Unit.standalone(0, 1)));
    World pulled = Scenes.after(REST, Step.of(Actor.PERSON, new NetworkAction.Pull(0), ""));
    states.put(Invariant.RESET_FIRST, pulled.with(0, pulled.unit(0).powered(Power.UP)));
    states.put(Invariant.MUTUAL_LISTING, REST.with(2, Unit.standalone(2, 1).certified(true)));
    states.put(Invariant.SAME_LIST, paged(0, PAGE.with(PeerList.of(1, 0, 2), 0)));
    World numbered = paged(0, PAGE.with(PAGE.list(), 2));
    states.put(Invariant.SAME_NUMBER, numbered);
    states.put(Invariant.SAME_PRIMARY, numbered.windows(REST.windows().open(Window.LEAVE, 3)));
    states.put(Invariant.ONE_CLAIMANT, REST.windows(REST.windows().open(Window.TWO, -1)));
    states.put(Invariant.NAMES_A_CLAIMANT, namesAnother());
    states.put(Invariant.SAME_VERSION, REST.with(1, member(1, 2)));
    states.put(
        Invariant.SAME_NAME_AND_MODE,
        paged(0, new ClusterPage(PAGE.list(), 1, PAGE.name() + 1, PAGE.trust())));
    states.put(
        Invariant.NAME_SERVED,
        around(REST, ALL, REST.names().unserved(1 << ClusterPage.FIRST_NAME), 0));
    World one = Worlds.cluster(Worlds.expressway(false, false), 1, 0, 0).world();
    states.put(Invariant.IN_SERVICE, drained(one, 0));
    states.put(Invariant.NO_OUTSIDER, around(REST, 15, REST.names(), 0));
    states.put(Invariant.NO_CACHED_OUTSIDER, around(REST, ALL, new Names(ALL, 0, ALL, 8), 0));
    states.put(Invariant.ONE_CLUSTER_PER_SERVICE, apart(3, 3, true));
    states.put(Invariant.ONE_CLUSTER_FOR_ALL_VCS, apart(1, 2, true));
    states.put(Invariant.ONE_MASTER_OF_BRIDGES, apart(1, 1, false));
    return states;
  }

  private static World paged(int unit, ClusterPage page) {
    return REST.with(unit, REST.unit(unit).clustered(page, 1));
  }

  private static World drained(World world, int unit) {
    return Scenes.after(world, Step.of(Actor.PERSON, new RestartAction.Drain(unit), ""));
  }

  private static Unit member(int address, int version) {
    return Unit.standalone(address, version).clustered(PAGE, 1).certified(true);
  }

  private static World around(World world, int outer, Names names, int ownZones) {
    Unit[] units = new Unit[world.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = world.unit(i);
    }
    return World.of(world.layout(), units, new int[] {outer}, names, ownZones, world.newest());
  }

  /** While the role moves from the second to the first, the third names the fourth. */
  private static World namesAnother() {
    World four = Worlds.cluster(Worlds.expressway(false, false), 4, 1, 0).world();
    ClusterPage page = four.unit(0).page();
    return four.with(0, four.unit(0).clustered(page.with(page.list(), 0), 1))
        .with(2, four.unit(2).clustered(page.with(page.list(), 3), 1))
        .windows(four.windows().open(Window.TWO, -1));
  }

  private static World conductors(int services, int size, int others) {
    return ConductorWorlds.cluster(ConductorWorlds.layout(services), size, others, 0).world();
  }

  /**
   * Two Conductors, each in a cluster of its own.
   *
   * @param first the servers of the first policy service, one bit to each
   * @param oneMaster whether the first alone has conference bridges
   */
  private static World apart(int first, int second, boolean oneMaster) {
    Layout layout = ConductorWorlds.layout(2);
    Unit[] units = new Unit[2];
    for (int i = 0; i < 2; i++) {
      ClusterPage alone = new ClusterPage(PeerList.of(i), 0, 0, i);
      units[i] = Unit.standalone(i, 1).clustered(alone, 1).bridges(i == 0 || !oneMaster);
    }
    return World.of(layout, units, new int[] {first, second}, new Names(3, 0, 0, 0), 0, 1);
  }

  @Test
  void eachDemandOfAStepIsBrokenByAStep() {
    World joining = REST.windows(REST.windows().open(Window.JOIN, 3));
    World two = paged(0, PAGE.with(PAGE.list(), 0)).windows(REST.windows().open(Window.TWO, -1));
    var steps = new TreeMap<String, String>();
    steps.put("no-long-wait", what(joining, new RestartAction.Drain(0)));
    steps.put("equal-claimants", what(two, new ClusterAction.Save(2, PAGE, false)));
    steps.put("drained", what(REST, new RestartAction.Restart(0)));
    steps.put("grown-late", what(REST, new Action.EditOuter(0, 15)));
    steps.put("no-shared-change", what(drained(REST, 0), new ClusterAction.SharedChange()));
    steps.put(
        "bridges-kept",
        what(conductors(1, 3, 0), new UnitAction.DeleteBridges(0, Unit.ALL_BRIDGES)));
    steps.put("resolvable", what(REST, new DnsAction.WithdrawAddress(0)));
    steps.put("check", what(drained(REST, 0), new Look.Gate(false)));
    steps.put("precondition", what(REST, new UnitAction.Wipe(0)));
    steps.forEach((demanded, broken) -> assertEquals(demanded, broken));
    assertEquals("", what(REST, new UnitAction.Backup(0)));
  }

  private static String what(World world, Action action) {
    var run =
        new Run(
            Run.Kind.SETTINGS,
            -1,
            List.of(Step.of(Actor.PERSON, action, "")),
            PeerList.BLANK,
            PeerList.BLANK);
    return Checker.check(world, List.of(run), Optional.empty(), Reading.EXPECTED)
        .broken()
        .map(Broken::what)
        .orElse("");
  }

  /** The end is looked at as closely. */
  @Test
  void theFinalStateHasNothingToSpare() {
    var goal = new Goal(PAGE, 1, new int[] {ALL}, ALL, false);
    assertEquals(Optional.empty(), goal.missing(REST));
    List<World> ends =
        List.of(
            REST.windows(REST.windows().open(Window.JOIN, 3)),
            REST.windows(REST.windows().open(Window.CACHE, 3)),
            paged(0, PAGE.with(PAGE.list(), 0)),
            REST.with(0, REST.unit(0).clustered(PAGE, 0)),
            REST.with(0, member(0, 2)),
            drained(REST, 0),
            REST.with(0, REST.unit(0).powered(Power.OFF)),
            REST.with(0, REST.unit(0).bridges(true)),
            REST.with(3, REST.unit(3).clustered(new ClusterPage(PeerList.of(3), 0, 0, 0), -1)),
            REST.with(3, REST.unit(3).clustered(new ClusterPage(PeerList.BLANK, 0, 1, 0), -1)),
            around(REST, 3, REST.names(), 0),
            around(REST, ALL, new Names(6, 0, ALL, 0), 0),
            around(REST, ALL, new Names(15, 0, ALL, 0), 0),
            around(REST, ALL, new Names(ALL, 0, 3, 0), 0),
            around(REST, ALL, new Names(ALL, 0, ALL, 8), 0),
            around(REST, ALL, new Names(ALL, 0, ALL, 0, 1, false, 0), 0),
            around(REST, ALL, new Names(ALL, 0, ALL, 0, 0, true, 0), 0),
            around(REST, ALL, REST.names().unserved(1 << ClusterPage.NEXT_NAME), 0),
            around(REST, ALL, REST.names(), 1));
    for (World end : ends) {
      assertTrue(goal.missing(end).isPresent(), end::toString);
    }
  }
}
