package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.NetworkAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/**
 * How a unit comes to stand where it is to join: reset after it was dead, given another address,
 * connected in the place of another (procedures 5, 8 and 9).
 */
final class Arrival {

  /** To be free of everything the unit held [EXP-RST-005]. */
  private static final List<Entry> ANSWERS =
      List.of(
          new Entry("Keep option keys", "NO"),
          new Entry("Keep FIPS140 configuration", "NO"),
          new Entry("Keep IP configuration", "NO"),
          new Entry("Keep ssh keys", "NO"),
          new Entry("Keep ssl certificates and keys", "NO"),
          new Entry("Keep root and admin passwords", "NO"),
          new Entry("Save log files", "NO"));

  private final int unit;
  private final int address;
  private final List<Step> steps = new ArrayList<>();

  private Arrival(int unit, int address) {
    this.unit = unit;
    this.address = address;
  }

  /** The steps before it joins; none for a unit that stands there already. */
  static List<Step> of(Scene scene, int unit, int address, Wish wish) {
    return new Arrival(unit, address).steps(scene, wish);
  }

  private List<Step> steps(Scene scene, Wish wish) {
    Unit one = scene.unit(unit);
    boolean conductor = scene.world().layout().conductor();
    if (scene.world().isAwaitingReset(unit)) {
      if (conductor) {
        clear(scene);
      } else {
        reset();
      }
    }
    occupant(scene).ifPresent(other -> makeRoom(other, wish));
    if (one.address() != address) {
      readdress(scene, one);
    }
    if (!one.isOnNetwork()) {
      Step connect =
          Step.of(
                  Actor.unit(unit),
                  new NetworkAction.Connect(unit),
                  "Connect the unit to the network")
              .verifying("its web interface answers at its address")
              .back("unplug it");
      steps.add(
          conductor ? connect.own("the guides take it for granted") : connect.also("EXP-REPL-004"));
    }
    return steps;
  }

  /** Conductors: no guide at hand describes a reset. */
  private void clear(Scene scene) {
    steps.add(
        Blocks.decide(
            scene,
            Question.CLEARING,
            "The Conductor still holds key and list of when it left, and no guide at hand describes"
                + " a reset: decide how it is cleared before it is connected",
            "CND-RM-002"));
    steps.add(
        Step.of(
                Actor.unit(unit),
                new UnitAction.Reset(unit),
                "Clear the unit as decided, while it is off the network",
                "CND-RM-002")
            .own("it would take up with its former peers")
            .verifying("it shows neither key nor peers nor conference bridges"));
  }

  /** Procedure 5; at the console, since network settings go too [EXP-RST-002]. */
  private void reset() {
    Actor actor = Actor.unit(unit);
    steps.add(
        Step.of(
                actor,
                new UnitAction.Reset(unit),
                "On the serial console or an attached keyboard and monitor, off the network, log in"
                    + " as root, type factory-reset, answer as below, confirm, and go through the"
                    + " Install Wizard with the declared address",
                "EXP-RST-001",
                "EXP-RST-002",
                "EXP-RST-004",
                "EXP-RST-005",
                "EXP-RST-006",
                "EXP-RST-007",
                "EXP-RST-008",
                "EXP-PRIM-012")
            .entering(answers())
            .waiting(Pause.of(Wait.FACTORY_RESET))
            .verifying("you can log in with the administrator password set in the wizard"));
  }

  private static List<Entry> answers() {
    var answers = new ArrayList<Entry>(ANSWERS);
    answers.add(Entry.declared(Page.IP));
    return answers;
  }

  /** Procedure 8, third step. */
  private void readdress(Scene scene, Unit one) {
    int former = one.address();
    steps.add(
        Step.of(
                Actor.unit(unit),
                new NetworkAction.Readdress(unit, address),
                one.isOnNetwork()
                    ? "Change the address of the unit; restart it if asked"
                    : "Change the address of the unit while it is off the network, from a computer"
                        + " that is connected to it alone; restart it if asked",
                "EXP-ADDR-005",
                "EXP-PEER-007")
            .on(Page.IP)
            .verifying("its web interface answers at the new address")
            .back("enter the former address"));
    if ((scene.world().names().records() & 1 << former) != 0) {
      steps.add(
          Step.of(
                  Actor.DNS,
                  new DnsAction.WithdrawAddress(former),
                  "Take the former address out of the address and reverse records of the unit")
              .own("the name is to lead to the new address alone")
              .verifying("no name server of the zone answers with the former address")
              .back("publish the former address again"));
    }
    steps.add(
        Step.of(
                Actor.DNS,
                new DnsAction.PublishAddress(address, true),
                "Let the address and reverse records of the unit lead to the new address",
                "EXP-PRE-022")
            .own("the checklist of the guide lacks it")
            .verifying("every name server that the peers ask answers with the new address")
            .back("withdraw the new address"));
    steps.add(Around.waitForName(scene, unit));
  }

  /** The unit that stands where this one is to stand, in no cluster any more. */
  private OptionalInt occupant(Scene scene) {
    Layout layout = scene.world().layout();
    for (int i = 0; i < scene.world().size(); i++) {
      Unit other = scene.unit(i);
      if (i != unit
          && other.isOnNetwork()
          && other.page().isBlank()
          && layout.place(other.address()) == layout.place(address)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private void makeRoom(int other, Wish wish) {
    boolean moves = wish.wanted().stream().anyMatch(seat -> seat.unit() == other);
    Step step =
        moves
            ? Step.of(
                    Actor.unit(other),
                    new NetworkAction.Unplug(other),
                    "Take this unit off the network until its address is changed: another peer takes"
                        + " the one it has",
                    "EXP-PRE-004")
                .back("connect the unit again")
            : Step.of(
                    Actor.unit(other),
                    new NetworkAction.Unplug(other),
                    "Take the old unit off the network before the new one is connected: they have"
                        + " the same address",
                    "EXP-PRE-004",
                    "EXP-REPL-003")
                .back("connect the old unit again");
    steps.add(
        step.own("two units at one address disturb both")
            .verifying("the address no longer answers"));
  }
}
