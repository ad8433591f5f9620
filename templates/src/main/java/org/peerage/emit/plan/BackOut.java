package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.plan.PlanView.EntryView;
import org.peerage.emit.plan.PlanView.RunView;
import org.peerage.emit.plan.PlanView.StageView;
import org.peerage.emit.plan.PlanView.StepView;
import org.peerage.emit.template.Literal;

/**
 * The ways back, from the last step to the first; runs with none are left out.
 *
 * @param backHash of the plan
 */
record BackOut(Literal backHash, Literal backOld, Literal backNew, List<RunBack> runsBack) {

  /** How a way back begins where there is none to go. */
  private static final String NOTHING = "nothing ";

  /** The ways back of one run, last step first. */
  record RunBack(
      Literal backCluster,
      int backRun,
      String backTitle,
      Optional<Literal> backSubject,
      List<Stretch> stretches) {}

  /**
   * Steps with one way back, and what lies between them.
   *
   * @param several whether it is more than one step
   * @param unit whose step it is, where it is one unit's or system's
   * @param team whose it is otherwise
   * @param pages what is typed back, in the order in which it is
   * @param files what name servers load
   * @param shared whether the steps belong together, so that later ones with the same way back do
   *     too
   */
  record Stretch(
      int first,
      int last,
      boolean several,
      Optional<Literal> unit,
      Optional<String> team,
      String wayBack,
      List<FormerPage> pages,
      List<Literal> files,
      boolean shared) {

    static Stretch of(StepView step, boolean shared) {
      return new Stretch(
          step.stepNumber(),
          step.stepNumber(),
          false,
          step.actorName(),
          step.actorWords(),
          step.back().get(),
          FormerPage.with(List.of(), step),
          step.formerFiles(),
          shared);
    }

    Stretch to(StepView step) {
      return new Stretch(
          first,
          step.stepNumber(),
          true,
          unit.filter(one -> step.actorName().equals(Optional.of(one))),
          Optional.empty(),
          wayBack,
          FormerPage.with(pages, step),
          files,
          shared);
    }

    /**
     * With what was typed last first; without the name of the unit where the line begins with it.
     */
    Stretch backwards() {
      var backwards = new ArrayList<FormerPage>();
      for (FormerPage page : pages) {
        backwards.add(
            0,
            unit.isEmpty()
                ? page
                : new FormerPage(List.of(), page.formerPage(), page.formerEntries()));
      }
      return new Stretch(first, last, several, unit, team, wayBack, backwards, files, shared);
    }
  }

  /**
   * A page as it was.
   *
   * @param holders whose, in the order of the steps; none where the line is about this one unit
   * @param formerEntries its fields
   */
  record FormerPage(
      List<Holder> holders, Optional<String> formerPage, List<EntryView> formerEntries) {

    /** The same pages, and that of a step: units whose pages are alike stand together. */
    static List<FormerPage> with(List<FormerPage> pages, StepView step) {
      if (step.former().isEmpty()) {
        return pages;
      }
      var more = new ArrayList<FormerPage>(pages);
      if (step.actorName().isEmpty()) {
        more.add(new FormerPage(List.of(), step.formerMenu(), step.former()));
        return more;
      }
      Literal name = step.actorName().get();
      for (int i = 0; i < more.size(); i++) {
        FormerPage page = more.get(i);
        if (page.formerPage().equals(step.formerMenu())
            && page.formerEntries().equals(step.former())) {
          var holders = new ArrayList<Holder>(page.holders());
          holders.add(new Holder(name, false));
          more.set(i, new FormerPage(holders, page.formerPage(), page.formerEntries()));
          return more;
        }
      }
      more.add(new FormerPage(List.of(new Holder(name, true)), step.formerMenu(), step.former()));
      return more;
    }
  }

  /** One of those that stand together. */
  record Holder(Literal holder, boolean firstHolder) {}

  /** Whether a way back is to be gone. */
  static boolean isWayBack(String back) {
    return !back.isEmpty() && !back.startsWith(NOTHING);
  }

  static BackOut of(PlanView view) {
    var runs = new ArrayList<RunBack>();
    for (StageView stage : view.stages()) {
      for (RunView run : stage.runs()) {
        List<Stretch> stretches = stretches(run);
        if (!stretches.isEmpty()) {
          runs.add(
              0,
              new RunBack(
                  stage.clusterLabel(),
                  run.runNumber(),
                  run.runTitle(),
                  run.runSubject(),
                  stretches));
        }
      }
    }
    return new BackOut(view.planHash(), view.oldName(), view.newName(), runs);
  }

  /**
   * Within a window that must not be left half way, and right behind it, steps that share a way
   * back share it from first to last; elsewhere those of one unit do that follow each other.
   */
  private static List<Stretch> stretches(RunView run) {
    var stretches = new ArrayList<Stretch>();
    int tightSince = 0;
    boolean tight = false;
    for (StepView step : run.steps()) {
      boolean within = tight || step.tight();
      if (step.back().filter(BackOut::isWayBack).isPresent()) {
        add(step, tight ? tightSince : step.stepNumber(), within, stretches);
      }
      tightSince = tight ? tightSince : step.stepNumber();
      tight = step.tight();
    }
    stretches.sort(Comparator.comparing(Stretch::last).reversed());
    return stretches.stream().map(Stretch::backwards).toList();
  }

  private static void add(StepView step, int since, boolean within, List<Stretch> stretches) {
    for (int i = 0; i < stretches.size(); i++) {
      Stretch one = stretches.get(i);
      boolean isNext =
          i == stretches.size() - 1
              && (one.shared() || one.unit().isPresent() && one.unit().equals(step.actorName()));
      if ((one.first() >= since || isNext) && one.wayBack().equals(step.back().get())) {
        stretches.set(i, one.to(step));
        return;
      }
    }
    stretches.add(Stretch.of(step, within));
  }
}
