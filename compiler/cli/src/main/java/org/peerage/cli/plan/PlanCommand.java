package org.peerage.cli.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.peerage.cli.Checker;
import org.peerage.cli.Command;
import org.peerage.cli.Compared;
import org.peerage.cli.DetailedExitCode;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.output.Contents;
import org.peerage.cli.output.FolderPlace;
import org.peerage.cli.output.OutputFolder;
import org.peerage.cli.report.Release;
import org.peerage.emit.Artifact;
import org.peerage.emit.plan.PlanFiles;
import org.peerage.emit.plan.PlanInputs;
import org.peerage.emit.plan.PlanLabel;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.Plan;
import org.peerage.plan.Planned;
import org.peerage.plan.Planner;
import org.peerage.plan.Refusal;
import org.peerage.plan.Said;
import org.peerage.plan.guard.Loss;
import org.peerage.plan.guard.Losses;
import org.peerage.resolve.Suggestions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code peerage plan}: from two states of an estate to a runbook that is proved. */
public final class PlanCommand implements Command {

  private static final String FORMAT = "--format";
  private static final List<String> FORMATS = List.of("text", "markdown", "json");
  private static final String OUTPUT = "-o";
  private static final String UNREACHABLE = "--unreachable";
  private static final String ACKNOWLEDGE = "--acknowledge";
  private static final String ANSWER = "--answer";
  private static final String VERIFY = "--verify";

  @Override
  public void describe(CommandSpec spec) {
    States.describe(spec);
    spec.addOption(
        Options.choice(
            FORMAT,
            "FORMAT",
            FORMATS,
            "text tells people, markdown a pull request, json programs"));
    spec.addOption(
        Options.value(
            OUTPUT,
            "FOLDER",
            "where to write runbooks, scripts and DNS updates, replaced as a whole"));
    spec.addOption(
        repeated(
            UNREACHABLE, "CLUSTER/PEER", "a peer that nobody can reach, whatever OLD says of it"));
    spec.addOption(
        repeated(ACKNOWLEDGE, "NAME", "takes upon itself a great loss, by the name plan gives it"));
    spec.addOption(
        repeated(
            ANSWER,
            "QUESTION=ANSWER",
            "answers what plan asks, by the name it gives the question"));
    spec.addOption(
        Options.value(
            VERIFY,
            "FILE",
            "says whether the plan.json of an approved plan still fits OLD and NEW"));
    DetailedExitCode.describe(spec);
    spec.addOption(Options.asOf());
    spec.addOption(Options.color());
  }

  private static OptionSpec repeated(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description + "; may be given several times")
        .build();
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    return DetailedExitCode.of(given, terminal, () -> plan(given, terminal));
  }

  private static Compared plan(Given given, Terminal terminal) throws IOException, UsageException {
    Options.chosen(given, FORMAT, FORMATS); // a wrong one is told before anything is read
    Optional<ApprovedPlan> approved = approved(given, terminal);
    var checker = new Checker(Options.asOf(given), terminal);
    States.Pair states = new States(checker, terminal).read(given);
    var aside = Options.paletteAside(given, terminal);
    if (states.isBroken(finding -> true, checker, aside, terminal)) {
      return Compared.REFUSED;
    }
    var inputs = new PlanInputs(states.before().hash(), states.after().hash());
    var report = new ChangeReport(states, checker, aside, terminal);
    if (approved.isEmpty()) {
      return plan(given, approved, states, inputs, report, terminal);
    }
    if (!approved.get().isMadeOf(inputs, terminal)) {
      return Compared.REFUSED;
    }
    try {
      return plan(given, approved, states, inputs, report, terminal);
    } catch (UsageException unnamed) { // by the file: nobody has given a name on the command line
      return approved.get().isForged(terminal);
    }
  }

  private static Compared plan(
      Given given,
      Optional<ApprovedPlan> approved,
      States.Pair states,
      PlanInputs inputs,
      ChangeReport report,
      Terminal terminal)
      throws IOException, UsageException {
    Set<String> unreachable = named(UNREACHABLE, given, approved, ApprovedPlan::unreachable);
    Set<String> acknowledged = named(ACKNOWLEDGE, given, approved, ApprovedPlan::acknowledged);
    Estate before = states.before().checked().estate();
    Estate after = states.after().checked().estate();
    refuseUnknown(unreachable, before);
    Set<String> answered = named(ANSWER, given, approved, ApprovedPlan::answers);
    Map<String, String> answers = Answers.read(ANSWER, answered);
    Planned planned = Planner.plan(before, after, new Said(unreachable, answers));
    if (planned instanceof Refusal refusal) {
      report.refusal(refusal);
      return Compared.REFUSED;
    }
    var plan = (Plan) planned;
    Answers.refuseUnasked(ANSWER, answers, plan);
    report.advice(plan.difference());
    List<Loss> losses = Losses.of(plan.difference());
    if (approved.isPresent() && !acknowledged.equals(names(losses))) {
      return approved.get().isForged(terminal);
    }
    if (!guarded(losses, acknowledged, terminal)) {
      return Compared.REFUSED;
    }
    var label =
        new PlanLabel(
            "",
            approved.map(ApprovedPlan::before).orElse(states.before().name()),
            approved.map(ApprovedPlan::after).orElse(states.after().name()),
            List.copyOf(acknowledged),
            List.copyOf(unreachable),
            List.copyOf(answered),
            Release.version());
    PlanFiles files = PlanFiles.of(plan, label, inputs);
    var contents = new Contents(files.artifacts(), Release.version(), files.hash());
    if (approved.isPresent()) {
      return approved.get().fits(files.hash(), json(files), contents, terminal)
          ? Compared.NOTHING
          : Compared.REFUSED;
    }
    show(Options.chosen(given, FORMAT, FORMATS), plan, files, label, terminal);
    if (given.has(OUTPUT)) {
      write(contents, given.value(OUTPUT, ""), terminal);
    }
    return plan.difference().isEmpty() ? Compared.NOTHING : Compared.CHANGES;
  }

  private static Optional<ApprovedPlan> approved(Given given, Terminal terminal)
      throws IOException, UsageException {
    String file = given.value(VERIFY, null);
    if (file == null) {
      return Optional.empty();
    }
    for (String other : List.of(OUTPUT, UNREACHABLE, ACKNOWLEDGE, ANSWER, FORMAT)) {
      if (given.has(other)) {
        throw new UsageException(VERIFY + " does not go with " + other);
      }
    }
    return Optional.of(ApprovedPlan.read(Options.path(file, terminal), file));
  }

  /** What an option names, sorted; where a plan is verified, what was named for it. */
  private static Set<String> named(
      String option,
      Given given,
      Optional<ApprovedPlan> approved,
      Function<ApprovedPlan, List<String>> then) {
    List<String> names = given.value(option, List.of());
    return new TreeSet<>(approved.map(then).orElse(names));
  }

  private static void refuseUnknown(Set<String> unreachable, Estate before) throws UsageException {
    var peers = new ArrayList<String>();
    for (Cluster cluster : before.clusters()) {
      for (Peer peer : cluster.peers()) {
        peers.add(peer.path());
      }
    }
    for (String path : unreachable) {
      if (!peers.contains(path)) {
        throw new UsageException(
            UNREACHABLE
                + ": OLD has no peer `"
                + path
                + "`"
                + Suggestions.near(path, peers)
                    .map(near -> "; did you mean `" + near + "`?")
                    .orElse(""));
      }
    }
  }

  private static Set<String> names(List<Loss> losses) {
    var names = new TreeSet<String>();
    losses.forEach(loss -> names.add(loss.name()));
    return names;
  }

  /** Whether somebody has taken upon himself each great loss there is, and no other. */
  private static boolean guarded(List<Loss> losses, Set<String> acknowledged, Terminal terminal)
      throws IOException, UsageException {
    Set<String> needed = names(losses);
    boolean good = true;
    for (Loss loss : losses) {
      if (!acknowledged.contains(loss.name())) {
        terminal.say(
            loss.what() + "; if that is meant, say so: " + ACKNOWLEDGE + " '" + loss.name() + "'");
        good = false;
      }
    }
    for (String name : acknowledged) {
      if (!needed.contains(name)) {
        throw new UsageException(
            ACKNOWLEDGE + ": `" + name + "` is no loss of this change; leave it out");
      }
    }
    return good;
  }

  private static void show(
      String format, Plan plan, PlanFiles files, PlanLabel label, Terminal terminal)
      throws IOException {
    switch (format) {
      case "markdown" -> files.comment(terminal.out());
      case "json" -> terminal.out().write(json(files));
      default -> PlanSummary.write(plan, files.hash(), label, terminal);
    }
  }

  private static String json(PlanFiles files) throws IOException {
    var text = new StringWriter();
    for (Artifact file : files.artifacts()) {
      if (file.path().equals(PlanFiles.JSON)) {
        file.content().writeTo(text);
      }
    }
    return text.toString();
  }

  private static void write(Contents contents, String given, Terminal terminal)
      throws IOException, UsageException {
    Path folder = Options.path(given, terminal);
    try (var output = new OutputFolder(folder)) {
      try {
        contents.writeAll(new FolderPlace(output.begin()));
      } catch (IOException trouble) {
        throw output.named(trouble);
      }
      output.replace();
    }
    terminal.say("wrote " + contents.words() + " to " + given);
  }
}
