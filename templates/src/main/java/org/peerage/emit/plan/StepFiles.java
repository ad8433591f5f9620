package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.emit.Artifact;
import org.peerage.emit.FileNames;
import org.peerage.emit.setting.CommandScript;
import org.peerage.emit.setting.Settings;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.procedure.Appliance;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * The files of single steps: commands for an appliance, updates for name servers. Steps are counted
 * from 1 through the whole plan; a file begins with the number of its step.
 */
final class StepFiles {

  private final Map<Integer, Artifact> scripts = new HashMap<>();
  private final Set<Integer> secrets = new HashSet<>();
  private final Map<Integer, List<Artifact>> updates = new HashMap<>();
  private final Map<Integer, List<Artifact>> returns = new HashMap<>();
  private final List<Artifact> last;
  private final List<Artifact> all = new ArrayList<>();

  StepFiles(Plan plan) {
    var dns = new DnsSteps(plan.difference().before(), plan.difference().after());
    int number = 0;
    for (Stage stage : plan.stages()) {
      List<Appliance> appliances = stage.start().cast().appliances();
      List<String> names = UnitNames.of(plan, stage);
      List<List<World>> worlds = stage.expected();
      dns.begin(appliances);
      dns.see(stage.start().world(), appliances);
      for (int run = 0; run < stage.runs().size(); run++) {
        Run one = stage.runs().get(run);
        for (int i = 0; i < one.steps().size(); i++) {
          number++;
          Step step = one.steps().get(i);
          dns.see(worlds.get(run).get(i), appliances);
          script(number, step, one, names, appliances, plan.difference().after());
          DnsSteps.Files files = dns.at(digits(number), step, appliances);
          updates.put(number, files.forth());
          all.addAll(files.forth());
          if (BackOut.isWayBack(step.back())) {
            returns.put(number, files.back());
            all.addAll(files.back());
          }
        }
      }
    }
    last = dns.rest().forth();
    all.addAll(last);
  }

  /** The script of a step. */
  Optional<Artifact> script(int step) {
    return Optional.ofNullable(scripts.get(step));
  }

  /** What name servers load at a step. */
  List<Artifact> updates(int step) {
    return updates.getOrDefault(step, List.of());
  }

  /** What name servers load to go back behind a step. */
  List<Artifact> returns(int step) {
    return returns.getOrDefault(step, List.of());
  }

  /** Whether the script of a step holds secrets, as placeholders. */
  boolean holdsSecrets(int step) {
    return secrets.contains(step);
  }

  /** What name servers load when all steps are done. */
  List<Artifact> last() {
    return last;
  }

  /** All of them, in the order of the steps. */
  List<Artifact> all() {
    return List.copyOf(all);
  }

  private void script(
      int number,
      Step step,
      Run run,
      List<String> names,
      List<Appliance> appliances,
      Estate after) {
    int unit = step.actor().number();
    if (!step.commands().isEmpty()) {
      String lines = String.join("\n", step.commands()) + "\n";
      add(number, names.get(unit), out -> out.write(lines));
    } else if (step.action() instanceof Look.Review || step.entries().contains(Entry.COMMANDS)) {
      boolean founds = run.kind() == Run.Kind.CREATE;
      peer(appliances.get(unit), after)
          .map(peer -> new CommandScript(Settings.typedOn(after, peer, founds)))
          .filter(script -> !script.isEmpty())
          .ifPresent(
              script -> {
                add(number, names.get(unit), script::write);
                if (script.holdsSecrets()) {
                  secrets.add(number);
                }
              });
    }
  }

  private void add(int number, String unit, Artifact.Content content) {
    // The number tells files apart; a unit and its replacement are named with brackets.
    String stem = FileNames.of(unit).replaceAll("-{2,}", "-").replaceAll("-$", "");
    String path = "scripts/" + digits(number) + "-" + stem + ".commands.txt";
    var script = new Artifact(path, content);
    scripts.put(number, script);
    all.add(script);
  }

  static Optional<Peer> peer(Appliance appliance, Estate estate) {
    String path = appliance.path();
    int slash = path.indexOf('/');
    return estate
        .cluster(path.substring(0, slash))
        .flatMap(cluster -> cluster.peer(path.substring(slash + 1)));
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }
}
