package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.Unit;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/**
 * How a unit comes to stand where it is to join: reset after it was dead, given another address,
 * connected in the place of another (procedures 5, 8 and 9).
 */
final class Arrival {

  private final int unit;
  private final int address;
  private final List<Step> steps = new ArrayList<>();

  private Arrival(int unit, int address) {
    this.unit = unit;
    this.address = address;
  }

  /**
   * The steps before it joins; none for a unit that stands there already.
   *
   * @param old the unit whose place it takes at the same address
   */
  static List<Step> of(Scene scene, int unit, int address, OptionalInt old) {
    return new Arrival(unit, address).steps(scene, old);
  }

  private List<Step> steps(Scene scene, OptionalInt old) {
    Unit one = scene.unit(unit);
    if (scene.world().isAwaitingReset(unit)) {
      reset();
    }
    if (one.address() != address) {
      readdress(scene, one.address());
    }
    old.ifPresent(gone -> makeRoom(scene, gone));
    if (!one.isOnNetwork()) {
      steps.add(
          Step.of(
                  Actor.unit(unit),
                  new Action.Connect(unit),
                  "Connect the unit to the network",
                  "EXP-REPL-004")
              .verifying("its web interface answers at its address")
              .back("unplug it"));
    }
    return steps;
  }

  /** Procedure 5; at the console, since network settings go too [EXP-RST-002]. */
  private void reset() {
    Actor actor = Actor.unit(unit);
    steps.add(
        Step.of(
                actor,
                new Action.Reset(unit),
                "On the serial console or an attached keyboard and monitor, off the network, log in"
                    + " as root, run the factory reset, answer NO to all seven questions, confirm,"
                    + " and go through the Install Wizard",
                "EXP-RST-001",
                "EXP-RST-002",
                "EXP-RST-004",
                "EXP-RST-005",
                "EXP-RST-006",
                "EXP-RST-007",
                "EXP-RST-008",
                "EXP-PRIM-012")
            .waiting(Pause.of(Wait.FACTORY_RESET))
            .verifying("you can log in with the administrator password set in the wizard"));
  }

  /** Procedure 8, third step. */
  private void readdress(Scene scene, int former) {
    steps.add(
        Step.of(
                Actor.unit(unit),
                new Action.Readdress(unit, address),
                "Change the address of the unit; restart it if asked",
                "EXP-ADDR-005",
                "EXP-PEER-007")
            .on(Page.IP)
            .verifying("its web interface answers at the new address")
            .back("enter the former address"));
    if ((scene.world().names().records() & 1 << former) != 0) {
      steps.add(
          Step.of(
                  Actor.DNS,
                  new Action.WithdrawAddress(former),
                  "Take the former address out of the address and reverse records of the unit")
              .own("the name is to lead to the new address alone")
              .verifying("no name server of the zone answers with the former address"));
    }
    steps.add(
        Step.of(
                Actor.DNS,
                new Action.PublishAddress(address, true),
                "Let the address and reverse records of the unit lead to the new address",
                "EXP-PRE-022")
            .own("the checklist of the guide lacks it")
            .verifying("every name server that the peers ask answers with the new address")
            .back("publish the former address"));
    steps.add(Around.waitForName(scene, unit));
  }

  private void makeRoom(Scene scene, int gone) {
    if (scene.unit(gone).isOnNetwork()) {
      steps.add(
          Step.of(
                  Actor.unit(gone),
                  new Action.Unplug(gone),
                  "Take the old unit off the network before the new one is connected: they have the"
                      + " same address",
                  "EXP-PRE-004",
                  "EXP-REPL-003")
              .own("two units at one address disturb both")
              .verifying("the address no longer answers")
              .back("connect the old unit again"));
    }
  }
}
