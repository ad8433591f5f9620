package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.emit.Artifact;
import org.peerage.emit.FileNames;
import org.peerage.emit.setting.CommandScript;
import org.peerage.emit.setting.Settings;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.procedure.Appliance;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * The files of single steps: commands for an appliance, updates for name servers. Steps are counted
 * from 1 through the whole plan; a file begins with the number of its step.
 */
final class StepFiles {

  private final Map<Integer, Artifact> scripts = new HashMap<>();
  private final Map<Integer, List<Artifact>> updates = new HashMap<>();
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
          List<Artifact> files = dns.at(digits(number), step, appliances);
          updates.put(number, files);
          all.addAll(files);
        }
      }
    }
    last = dns.rest();
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
    } else if (step.action() instanceof Action.Review review) {
      boolean founds = run.kind() == Run.Kind.CREATE;
      peer(appliances.get(review.unit()), after)
          .map(peer -> new CommandScript(Settings.typedOn(after, peer, founds)))
          .filter(script -> !script.isEmpty())
          .ifPresent(script -> add(number, names.get(review.unit()), script::write));
    }
  }

  private void add(int number, String unit, Artifact.Content content) {
    String path = "scripts/" + digits(number) + "-" + FileNames.of(unit) + ".commands.txt";
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
