package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/** Every mutant of a plan. */
final class Mutants {

  private final Subject subject;
  private final List<Mutant> mutants = new ArrayList<>();
  private int run;
  private int at;
  private List<Step> steps;

  private Mutants(Subject subject) {
    this.subject = subject;
  }

  static List<Mutant> of(Subject subject) {
    var mutants = new Mutants(subject);
    for (mutants.run = 0; mutants.run < subject.runs().size(); mutants.run++) {
      mutants.steps = subject.runs().get(mutants.run).steps();
      mutants.ofRun();
      for (mutants.at = 0; mutants.at < mutants.steps.size(); mutants.at++) {
        mutants.ofStep();
      }
    }
    return mutants.mutants;
  }

  private void ofRun() {
    at = steps.size();
    if (subject.runs().size() > 1) {
      var fewer = new ArrayList<Run>(subject.runs());
      fewer.remove(run);
      add(Mutant.Kind.RUN_DROPPED, fewer);
    }
    if (run + 1 < subject.runs().size()) {
      var exchanged = new ArrayList<Run>(subject.runs());
      exchanged.add(run, exchanged.remove(run + 1));
      add(Mutant.Kind.RUN_LATER, exchanged);
    }
  }

  private void ofStep() {
    Action action = steps.get(at).action();
    var fewer = new ArrayList<Step>(steps);
    fewer.remove(at);
    with(Mutant.Kind.DROPPED, fewer);
    if (at + 1 < steps.size()) {
      moved(Mutant.Kind.LATER, at + 1);
    }
    if (isEdit(action) || action instanceof ClusterAction.Save) {
      if (at > 1 && steps.get(0).action() instanceof Look.Gate) {
        moved(Mutant.Kind.BEFORE_THE_GATE, 0);
      }
    }
    if (isEdit(action)) {
      int check = lastBefore(Look.VerifyActive.class);
      if (check >= 0 && check + 1 < at) {
        moved(Mutant.Kind.BEFORE_THE_CHECK, check);
      }
      if (at + 2 < steps.size()) {
        moved(Mutant.Kind.LAST, steps.size() - 1);
      }
      everybody(action);
    }
    if (action instanceof UnitAction.Backup backup) {
      beforeItLeaves(backup.unit());
    }
    if (action.isLong()) {
      intoAWindow();
    }
    if (action instanceof RestartAction.Off) {
      behindTheNext();
    }
    if (action instanceof ClusterAction.Save save) {
      exchanged(save);
      if (save.page().list().size() > 1) {
        page(save);
      }
    }
  }

  /** The order of units alone: windows open and close where they did. */
  private void exchanged(ClusterAction.Save save) {
    for (int i = at + 1; i < steps.size(); i++) {
      if (steps.get(i).action() instanceof ClusterAction.Save other) {
        var changed = new ArrayList<Step>(steps);
        changed.set(at, steps.get(at).doing(other));
        changed.set(i, steps.get(i).doing(save));
        with(Mutant.Kind.EXCHANGED, changed);
        return;
      }
    }
  }

  private static boolean isEdit(Action action) {
    return action instanceof Action.EditOuter || action instanceof DnsAction.Targets;
  }

  private int lastBefore(Class<? extends Action> kind) {
    for (int i = at - 1; i >= 0; i--) {
      if (kind.isInstance(steps.get(i).action())) {
        return i;
      }
    }
    return -1;
  }

  /** To where the page of the same unit still holds the list. */
  private void beforeItLeaves(int unit) {
    for (int i = at - 1; i >= 0; i--) {
      if (steps.get(i).action() instanceof ClusterAction.Save save
          && save.unit() == unit
          && save.page().isBlank()) {
        moved(Mutant.Kind.BEFORE_IT_LEAVES, i);
      }
    }
  }

  /** Directly behind the step that opens a window in which nothing may take long. */
  private void intoAWindow() {
    for (int i = 0; i < steps.size(); i++) {
      List<Window> opens = steps.get(i).opens();
      boolean briefly =
          opens.contains(Window.JOIN)
              || opens.contains(Window.NAME)
              || opens.contains(Window.LEAVE)
              || opens.contains(Window.TWO)
              || opens.contains(Window.PRIM);
      if (briefly && i != at && i + 1 != at) {
        moved(Mutant.Kind.INTO_A_WINDOW, i < at ? i + 1 : i);
        return;
      }
    }
  }

  private void behindTheNext() {
    for (int i = at + 1; i < steps.size(); i++) {
      Action other = steps.get(i).action();
      if (other instanceof RestartAction.Drain
          || other instanceof RestartAction.Restart
          || other instanceof RestartAction.RestartIfAsked
          || other instanceof RestartAction.Upgrade) {
        moved(Mutant.Kind.BEHIND_THE_NEXT, i);
        return;
      }
    }
  }

  private void everybody(Action action) {
    int all = 0;
    for (int i = 0; i < subject.start().size(); i++) {
      all |= 1 << subject.start().unit(i).address();
    }
    if (action instanceof Action.EditOuter edit && edit.addresses() != all) {
      changed(Mutant.Kind.EVERYBODY, new Action.EditOuter(edit.list(), all));
    } else if (action instanceof DnsAction.Targets targets && targets.addresses() != all) {
      changed(Mutant.Kind.EVERYBODY, new DnsAction.Targets(all));
    }
  }

  /** A page filled in wrongly. */
  private void page(ClusterAction.Save save) {
    ClusterPage page = save.page();
    PeerList list = page.list();
    int last = PeerList.FIELDS - 1;
    while (list.at(last) < 0) {
      last--;
    }
    int number = page.number();
    if (!subject.start().layout().conductor()) {
      save(Mutant.Kind.OTHER_NUMBER, save, page.with(list, (number + 1) % list.size()));
      save(
          Mutant.Kind.OTHER_ORDER,
          save,
          page.with(list.with(0, list.at(1)).with(1, list.at(0)), number));
      save(
          Mutant.Kind.GAP,
          save,
          page.with(list.with(last, -1).with(last + 1, list.at(last)), number));
      save(
          Mutant.Kind.OTHER_NAME,
          save,
          new ClusterPage(list, number, page.name() + 1, page.trust()));
    }
    save(Mutant.Kind.MISSING, save, page.with(list.minus(list.at(last)), number));
    save(Mutant.Kind.FOREIGN, save, page.with(list.plus(14), number));
    save(
        Mutant.Kind.OTHER_MODE, save, new ClusterPage(list, number, page.name(), page.trust() + 1));
  }

  private void save(Mutant.Kind kind, ClusterAction.Save save, ClusterPage wrong) {
    changed(kind, new ClusterAction.Save(save.unit(), wrong, save.founding()));
  }

  private void changed(Mutant.Kind kind, Action wrong) {
    var changed = new ArrayList<Step>(steps);
    changed.set(at, steps.get(at).doing(wrong));
    with(kind, changed);
  }

  private void moved(Mutant.Kind kind, int to) {
    var moved = new ArrayList<Step>(steps);
    moved.add(to, moved.remove(at));
    with(kind, moved);
  }

  private void with(Mutant.Kind kind, List<Step> others) {
    var runs = new ArrayList<Run>(subject.runs());
    runs.set(run, runs.get(run).of(others));
    add(kind, runs);
  }

  private void add(Mutant.Kind kind, List<Run> runs) {
    mutants.add(new Mutant(kind, run, at, List.copyOf(runs)));
  }
}
