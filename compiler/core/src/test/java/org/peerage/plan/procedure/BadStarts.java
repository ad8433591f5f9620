package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/** What may be wrong where a run begins, though nobody knows of it. */
final class BadStarts {

  private BadStarts() {}

  /** Each with one thing wrong with one unit that is thought to be well. */
  static List<World> of(World world) {
    var bad = new ArrayList<World>();
    for (int unit = 0; unit < world.size(); unit++) {
      if (world.unit(unit).isUp() && world.unit(unit).reachable()) {
        bad.addAll(world.isClustered(unit) ? peer(world, unit) : newcomer(world, unit));
      }
    }
    return bad;
  }

  private static List<World> peer(World world, int unit) {
    Unit one = world.unit(unit);
    ClusterPage page = one.page();
    PeerList list = page.list();
    var bad = new ArrayList<World>();
    bad.add(world.with(unit, one.powered(Power.OFF)));
    bad.add(world.with(unit, one.reachable(false)));
    bad.add(world.with(unit, owing(one)));
    if (list.size() > 1) {
      Unit older = Unit.standalone(one.address(), 0).clustered(page, 1).certified(true);
      ClusterPage trusting = new ClusterPage(list, page.number(), page.name(), 7);
      bad.add(world.with(unit, one.linked(false)));
      bad.add(world.with(unit, older));
      bad.add(world.with(unit, one.clustered(trusting, 1)));
      int other = list.at(list.field(one.address()) == 0 ? 1 : 0);
      bad.add(world.with(unit, one.clustered(page.with(list.minus(other), page.number()), 1)));
    }
    if (!world.layout().conductor()) {
      bad.add(Scenes.after(world, Step.of(Actor.PERSON, new RestartAction.Drain(unit), "")));
      if (list.size() > 2) {
        int another = (page.number() + 1) % list.size();
        PeerList permuted = list.with(0, list.at(2)).with(2, list.at(0));
        bad.add(world.with(unit, one.clustered(page.with(list, another), 1)));
        bad.add(world.with(unit, one.clustered(page.with(permuted, page.number()), 1)));
      }
    }
    return bad;
  }

  /** Its page was saved and not restarted since. */
  private static Unit owing(Unit one) {
    var clustering = new Unit.Clustering(one.page(), one.running(), true);
    return new Unit(one.address(), one.version(), clustering, one.presence(), one.holding());
  }

  private static List<World> newcomer(World world, int unit) {
    Unit one = world.unit(unit);
    PeerList alone = PeerList.of(one.address());
    return List.of(
        listedElsewhere(world, one.address()),
        world.with(unit, one.clustered(new ClusterPage(alone, 0, Worlds.NAME, 1), 1)),
        world.with(unit, one.reachable(false)),
        world.with(unit, one.powered(Power.OFF)),
        world.with(unit, Unit.standalone(one.address(), 0)),
        ledTo(world, one.address()));
  }

  /**
   * Another cluster lists the newcomer. The gate sees it too, since it looks at all units of the
   * world; that its review does by itself is tested apart.
   */
  static World listedElsewhere(World world, int address) {
    Unit[] units = new Unit[world.size() + 1];
    for (int i = 0; i < world.size(); i++) {
      units[i] = world.unit(i);
    }
    int free = PeerList.ADDRESSES - 1;
    PeerList foreign = PeerList.of(free, address);
    units[world.size()] = Unit.standalone(free, 1).clustered(new ClusterPage(foreign, 0, 2, 1), 1);
    return World.of(
            world.layout(), units, outer(world), world.names(), world.ownZones(), world.newest())
        .windows(world.windows());
  }

  private static int[] outer(World world) {
    var outer = new int[world.layout().outer().size()];
    for (int i = 0; i < outer.length; i++) {
      outer[i] = world.outer(i);
    }
    return outer;
  }

  /** A zone of the cluster itself leads to the newcomer. */
  private static World ledTo(World world, int address) {
    Unit[] units = new Unit[world.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = world.unit(i);
    }
    return World.of(
            world.layout(), units, outer(world), world.names(), 1 << address, world.newest())
        .windows(world.windows());
  }

  /**
   * The step that changed a page, a zone, a record or a release all the same; nothing where the run
   * stopped before.
   */
  static Optional<Step> changes(World start, Run run) {
    Verdict verdict = Checker.disturbed(start, List.of(run), Optional.empty(), Reading.EXPECTED);
    int end = verdict.broken().map(Verdict.Broken::number).orElse(run.steps().size());
    for (Step step : run.steps().subList(0, end)) {
      if (step.action() instanceof ClusterAction.Save
          || step.action() instanceof Action.EditOuter
          || step.action() instanceof DnsAction.Targets
          || step.action() instanceof DnsAction.PublishAddress
          || step.action() instanceof DnsAction.WithdrawAddress
          || step.action() instanceof RestartAction.Upgrade) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
