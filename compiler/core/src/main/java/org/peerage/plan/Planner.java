package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Estate;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.StageMaker.Draft;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Reading;

/**
 * Makes a plan of two estates, and proves it before it hands it out.
 *
 * <p>One cluster at a time: as long as one is worked on all others are at rest, so that zones and
 * policy services in them may be edited.
 */
public final class Planner {

  private Planner() {}

  /** A plan of two estates without errors, or why there is none. */
  public static Planned plan(Estate before, Estate after, Said said) {
    return plan(Difference.between(before, after), said);
  }

  /** The same where nothing has been decided. */
  public static Planned plan(Estate before, Estate after, Set<String> unreachable) {
    return plan(before, after, new Said(unreachable, Map.of()));
  }

  /** The same of a difference that is at hand. */
  public static Planned plan(Difference difference, Said said) {
    var drafts = new ArrayList<Draft>();
    List<Reason> reasons = drafted(difference, said, drafts);
    var all = new ArrayList<Draft>();
    var stages = new ArrayList<Stage>();
    if (reasons.isEmpty()) {
      for (Draft draft : AroundRuns.beside(drafts, difference)) {
        if (!draft.runs().isEmpty()) {
          all.add(draft);
          prove(draft, stages).ifPresent(reasons::add);
        }
      }
    }
    if (!reasons.isEmpty()) {
      return new Refusal(difference, reasons);
    }
    boolean ring = Exchange.isRing(Exchange.ordered(concerned(difference)));
    return new Plan(
        difference,
        ring ? Interleaving.parted(stages, Interleaving.of(all).orElseThrow()) : stages);
  }

  /** Adds the runs to be proved, in the order of clusters; the reasons why some cannot be made. */
  private static List<Reason> drafted(Difference difference, Said said, List<Draft> drafts) {
    var reasons = new ArrayList<Reason>();
    List<ClusterPair> ordered = Exchange.ordered(concerned(difference));
    for (ClusterPair pair : ordered) {
      List<Reason> refused = Refusals.of(difference, pair);
      if (refused.isEmpty()) {
        StageMaker.make(difference, pair, said, drafts, reasons);
      } else {
        reasons.addAll(refused);
      }
    }
    if (reasons.isEmpty() && Exchange.isRing(ordered)) {
      Optional<List<Draft>> settled = Exchange.settled(drafts, difference, said);
      drafts.clear();
      settled.ifPresentOrElse(
          drafts::addAll, () -> reasons.add(Exchange.refused(difference, ordered)));
    }
    return reasons;
  }

  /**
   * Why no procedure leads there, making no runs but where units go round; empty where some may.
   */
  public static List<Reason> refused(Difference difference, Said said) {
    List<ClusterPair> concerned = concerned(difference);
    if (Exchange.isRing(Exchange.ordered(concerned))) {
      return drafted(difference, said, new ArrayList<>());
    }
    var reasons = new ArrayList<Reason>();
    for (ClusterPair pair : concerned) {
      List<Reason> refused = Refusals.of(difference, pair);
      reasons.addAll(refused);
      if (refused.isEmpty()) {
        StageMaker.refused(difference, pair, said).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  /**
   * The clusters in which, or about which, something differs: a few of many. Where only something
   * differs that is of no cluster, the first there is stands for the estate.
   */
  private static List<ClusterPair> concerned(Difference difference) {
    var concerned = new ArrayList<ClusterPair>();
    Set<String> then = ClusterRecords.published(difference.before());
    Set<String> now = ClusterRecords.published(difference.after());
    boolean around =
        difference.changes().stream().anyMatch(one -> one.kind() == Change.Kind.SURROUNDINGS);
    for (ClusterPair pair : difference.clusters()) {
      boolean published =
          pair.before().filter(one -> then.contains(one.label())).isPresent()
              != pair.after().filter(one -> now.contains(one.label())).isPresent();
      if (published
          || !difference.of(pair).isEmpty()
          || around && AroundRuns.name(difference, pair)
          || around && !Followers.of(difference, pair).isEmpty()) {
        concerned.add(pair);
      }
    }
    if (concerned.isEmpty() && around) {
      difference.clusters().stream().findFirst().ifPresent(concerned::add);
    }
    return concerned;
  }

  /** A stage with the number of states its proof looked at; a reason where the proof fails. */
  private static Optional<Reason> prove(Draft draft, List<Stage> stages) {
    long states = 0;
    for (Reading reading : Reading.all(draft.start().world().layout().conductor())) {
      Verdict verdict = Checker.check(draft.start().world(), draft.runs(), draft.goal(), reading);
      states += verdict.states();
      if (verdict.broken().isPresent()) {
        return Optional.of(unproved(draft, verdict.broken().get()));
      }
    }
    stages.add(new Stage(draft.pair(), draft.start(), draft.runs(), states));
    return Optional.empty();
  }

  private static Reason unproved(Draft draft, Verdict.Broken broken) {
    String step = broken.step().map(one -> "\"" + one.task() + "\"").orElse("the end");
    return new Reason(
        "plan-not-proved",
        draft.pair().label(),
        "no plan is safe: at run "
            + (broken.run() + 1)
            + ", step "
            + (broken.number() + 1)
            + ", "
            + step
            + ": "
            + broken.what()
            + ", "
            + broken.why(),
        broken.source().isEmpty() ? List.of() : List.of(broken.source()),
        "make the change in smaller commits, one peer at a time",
        Optional.of(draft.at()));
  }
}
