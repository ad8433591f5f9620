package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.emit.Artifact;
import org.peerage.emit.plan.PlanView.AlarmView;
import org.peerage.emit.plan.PlanView.ChangedView;
import org.peerage.emit.plan.PlanView.EntryView;
import org.peerage.emit.plan.PlanView.HarmlessView;
import org.peerage.emit.plan.PlanView.MeasureView;
import org.peerage.emit.plan.PlanView.MemberView;
import org.peerage.emit.plan.PlanView.RemedyView;
import org.peerage.emit.plan.PlanView.RunView;
import org.peerage.emit.plan.PlanView.StageView;
import org.peerage.emit.plan.PlanView.StepView;
import org.peerage.emit.setting.GuideRelease;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.template.Literal;
import org.peerage.model.Cluster;
import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.change.Difference;
import org.peerage.plan.procedure.Appliance;
import org.peerage.plan.procedure.Remedy;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Decision;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Alarm;
import org.peerage.platform.ExpectedAlarms;
import org.peerage.platform.Page;
import org.peerage.schema.Clusters;
import org.peerage.value.Licensing;
import org.peerage.value.Secret;

/** Makes the view of a plan. */
final class PlanViews {

  private final Plan plan;
  private final StepFiles files;
  private final List<String> ordering = new ArrayList<>();
  private int runs;
  private int steps;

  PlanViews(Plan plan, StepFiles files) {
    this.plan = plan;
    this.files = files;
  }

  PlanView view(PlanLabel label) {
    runs = 0;
    steps = 0;
    ordering.clear();
    var stages = new ArrayList<StageView>();
    long states = 0;
    for (Stage stage : plan.stages()) {
      stages.add(new OfStage(stage, stages.size() + 1).view());
      states += stage.statesChecked();
    }
    List<RemedyView> remedies = remedies();
    return new PlanView(
        new Literal(label.hash()),
        label.hash(),
        new Literal(label.before()),
        new Literal(label.after()),
        stages.isEmpty(),
        Words.counted(runs, "run") + ", " + Words.counted(steps, "step"),
        String.format(Locale.ROOT, "%,d", states),
        holdSecrets(stages),
        literals(label.acknowledged()),
        undecided(),
        beforehand(),
        stages,
        !files.last().isEmpty(),
        paths(files.last()),
        !remedies.isEmpty(),
        remedies,
        harmless());
  }

  /** What helps in one cluster as in another is said once. */
  private List<RemedyView> remedies() {
    var remedies = new LinkedHashSet<RemedyView>();
    plan.stages().forEach(stage -> remedies.addAll(remedies(stage)));
    return List.copyOf(remedies);
  }

  /** Where peers hold keys, a peer without one says so for good. */
  private List<HarmlessView> harmless() {
    boolean keys =
        plan.stages().stream()
            .anyMatch(
                stage ->
                    !stage.remedies().isEmpty()
                        && stage
                                .cluster()
                                .cluster()
                                .get(Clusters.LICENSING)
                                .orElse(Licensing.OPTION_KEYS)
                            == Licensing.OPTION_KEYS);
    return ExpectedAlarms.in(Alarm.Phase.ANY_TIME).stream()
        .filter(one -> keys)
        .map(
            one ->
                new HarmlessView(
                    one.where(), one.what(), one.clears(), String.join(", ", one.source().ids())))
        .toList();
  }

  private static List<RemedyView> remedies(Stage stage) {
    Menus menus = Menus.of(stage.cluster().cluster());
    var views = new ArrayList<RemedyView>();
    for (Remedy remedy : stage.remedies()) {
      var measures = new ArrayList<MeasureView>();
      for (Step step : remedy.steps()) {
        measures.add(
            new MeasureView(
                measures.size() + 1,
                Words.actor(step.actor().kind(), menus.family().title()),
                step.page().map(menus::path),
                step.task(),
                literals(step.commands()),
                step.verify(),
                String.join(", ", step.ids())));
      }
      List<Literal> shown = literals(remedy.alarms().stream().map(Alarm::text).toList());
      views.add(
          new RemedyView(
              shown.get(0),
              shown.subList(1, shown.size()),
              measures.isEmpty() ? Optional.of(remedy.advice()) : Optional.empty(),
              String.join(", ", remedy.ids()),
              !measures.isEmpty(),
              measures));
    }
    return views;
  }

  private static boolean holdSecrets(List<StageView> stages) {
    for (StageView stage : stages) {
      for (RunView run : stage.runs()) {
        for (StepView step : run.steps()) {
          if (step.entries().stream().anyMatch(it -> it.plain().contains(Secret.PLACEHOLDER))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<Literal> undecided() {
    var undecided = new ArrayList<Literal>();
    plan.decisions()
        .forEach(
            (name, decision) -> {
              if (decision.answer().isEmpty()) {
                undecided.add(new Literal(name));
              }
            });
    return undecided;
  }

  /** The runs that order something, where another stands before one of them. */
  private Optional<String> beforehand() {
    boolean first = ordering.isEmpty() || ordering.equals(List.of("run 1"));
    return first
        ? Optional.empty()
        : Optional.of(
            "Option keys take days to come: before all else order those of "
                + String.join(", ", ordering));
  }

  private static List<Literal> literals(List<String> texts) {
    return texts.stream().map(Literal::new).toList();
  }

  private static List<Literal> paths(List<Artifact> artifacts) {
    return artifacts.stream().map(file -> new Literal(file.path())).toList();
  }

  /** The view of one stage. */
  private final class OfStage {

    private final Stage stage;
    private final int number;
    private final List<String> names;
    private final Menus menus;
    private final LinkedHashSet<Page> pages = new LinkedHashSet<>();
    private final StepEntries typed;
    private Situation situation;

    OfStage(Stage stage, int number) {
      this.stage = stage;
      this.number = number;
      this.names = UnitNames.of(plan, stage);
      this.menus = Menus.of(stage.cluster().cluster());
      this.typed = new StepEntries(plan.difference(), stage, menus);
      this.situation = Situation.of(stage.start().world());
    }

    StageView view() {
      Situation before = situation;
      List<List<World>> worlds = stage.expected();
      var views = new ArrayList<RunView>();
      for (int i = 0; i < stage.runs().size(); i++) {
        views.add(run(stage.runs().get(i), worlds.get(i)));
      }
      var members = new ArrayList<MemberView>();
      List<Appliance> appliances = stage.start().cast().appliances();
      for (int i = 0; i < appliances.size(); i++) {
        members.add(
            new MemberView(
                new Literal(names.get(i)),
                appliances.get(i).fqdn().map(Literal::new),
                appliances.get(i).serial().map(Literal::new),
                before.units().get(i).words(),
                situation.units().get(i).words()));
      }
      var drawing = new Drawing(names);
      return new StageView(
          new Literal(stage.cluster().label()),
          menus.family().title() + " " + menus.version(),
          appliances.stream().anyMatch(unit -> unit.serial().isPresent()),
          members,
          drawing.of("before-" + number, "Before", before),
          drawing.of("now-" + number, "Where we are", before),
          drawing.of("after-" + number, "After", situation),
          releases(),
          menus.cautions(List.copyOf(pages)),
          views);
    }

    /** What is no procedure of a guide is written for no release. */
    private List<String> releases() {
      if (stage.runs().stream().allMatch(run -> run.kind().number() == 0)) {
        return List.of();
      }
      Cluster cluster = stage.cluster().cluster();
      return GuideRelease.cautions(cluster, menus, GuideRelease.guide(menus)).stream()
          .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".")
          .toList();
    }

    private RunView run(Run run, List<World> worlds) {
      runs++;
      int mine = runs;
      if (run.kind() == Run.Kind.KEYS) {
        ordering.add("run " + mine);
      }
      var views = new ArrayList<StepView>();
      for (int i = 0; i < run.steps().size(); i++) {
        views.add(step(run.steps().get(i), worlds.get(i)));
      }
      Optional<Literal> subject =
          run.subject() < 0 ? Optional.empty() : Optional.of(named(run.subject()));
      return new RunView(mine, Words.title(run), subject, views);
    }

    private StepView step(Step step, World world) {
      Situation then = Situation.of(world);
      boolean tight = Words.isTight(world.windows());
      steps++;
      var changed = new ArrayList<ChangedView>();
      for (int i = 0; i < names.size(); i++) {
        if (!then.units().get(i).equals(situation.units().get(i))) {
          changed.add(new ChangedView(named(i), then.units().get(i).words()));
        }
      }
      situation = then;
      List<EntryView> entries = typed.of(step);
      List<Literal> updates = paths(files.updates(steps));
      Optional<Literal> script = files.script(steps).map(file -> new Literal(file.path()));
      return new StepView(
          steps,
          actorName(step.actor()),
          Optional.of(Words.actor(step.actor().kind(), menus.family().title()))
              .filter(words -> !words.isEmpty()),
          step.page().map(page -> menu(page, step.actor())),
          step.task(),
          !entries.isEmpty(),
          entries,
          !step.commands().isEmpty(),
          literals(step.commands()),
          asked(step),
          step.decision().flatMap(Decision::answer).map(Literal::new),
          script.filter(file -> !step.commands().isEmpty()),
          script.filter(file -> step.commands().isEmpty()),
          step.action() instanceof Look.Review
              ? "Type first what the definition says of this unit, as commands"
              : "The commands",
          files.holdsSecrets(steps),
          typed.former(step),
          step.page().map(page -> menu(page, step.actor())),
          paths(files.returns(steps)),
          updates,
          step.pause().map(Words::pause),
          Optional.of(step.verify()).filter(words -> !words.isEmpty()),
          step.alarms().stream()
              .map(alarm -> new AlarmView(alarm.where(), alarm.what(), alarm.clears()))
              .toList(),
          Words.restart(step.restart()),
          windows(step.opens(), step.closes()),
          windows(step.closes(), step.opens()),
          during(step),
          Words.origin(step),
          Optional.of(step.back()).filter(words -> !words.isEmpty()),
          Optional.of(String.join(", ", step.ids())).filter(ids -> !ids.isEmpty()),
          tight,
          !changed.isEmpty(),
          changed,
          standing(then));
    }

    /** {@code --answer 'bridges:mcus=before|after|divided'}. */
    private Optional<Literal> asked(Step step) {
      return step.decision()
          .filter(one -> one.answer().isEmpty())
          .map(Decision::question)
          .map(
              question ->
                  new Literal(
                      "--answer '"
                          + question.of(stage.cluster().label())
                          + "="
                          + (question.choices().isEmpty()
                              ? "…"
                              : String.join("|", question.choices()))
                          + "'"));
    }

    private Literal named(int unit) {
      return new Literal(names.get(unit));
    }

    private Optional<Literal> actorName(Actor actor) {
      return switch (actor.kind()) {
        case UNIT -> Optional.of(named(actor.number()));
        case OUTER -> Optional.of(new Literal(stage.start().cast().outer().get(actor.number())));
        default -> Optional.empty();
      };
    }

    /** On another cluster's unit the menus are those of that cluster. */
    private String menu(Page page, Actor actor) {
      if (actor.kind() != Actor.Kind.OUTER) {
        pages.add(page);
        return menus.path(page);
      }
      String outer = stage.start().cast().outer().get(actor.number());
      int comma = outer.indexOf(", ");
      String label = comma < 0 ? outer : outer.substring(0, comma);
      Difference difference = plan.difference();
      Optional<Cluster> owner =
          difference.after().cluster(label).or(() -> difference.before().cluster(label));
      return owner.map(Menus::of).orElse(menus).path(page);
    }

    /** Words for what begins, or ends, here; none for what goes on under another name. */
    private static List<String> windows(List<Window> some, List<Window> others) {
      var words = new ArrayList<String>();
      for (Window window : some) {
        Words.window(window).ifPresent(words::add);
      }
      for (Window window : others) {
        Words.window(window).ifPresent(words::remove);
      }
      return words;
    }

    /** Words for what begins and ends with the step. */
    private static List<String> during(Step step) {
      var words = new ArrayList<String>();
      for (Window window : step.opens()) {
        if (step.closes().contains(window)) {
          Words.window(window).ifPresent(words::add);
        }
      }
      return words;
    }

    /** Words of ours alone, so that it can stand in an attribute. */
    private static String standing(Situation then) {
      var text = new StringBuilder();
      for (Situation.Standing unit : then.units()) {
        text.append(text.isEmpty() ? "" : ";").append(unit.role()).append('|').append(unit.words());
      }
      return text.toString();
    }
  }
}
