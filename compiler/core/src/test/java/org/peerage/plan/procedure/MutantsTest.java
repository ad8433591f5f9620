package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peerage.golden.GoldenFiles;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.NetworkAction;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.step.Run;

/**
 * Plans with one thing wrong: each has to die (plan-proof.md section 12).
 *
 * <p>Those that live are judged, one by one, in {@code cases/plan/survivors.txt}: what the state
 * cannot tell is pinned by the order of the catalogue's statements instead. By what the others die
 * is in {@code cases/plan/killers.txt}.
 */
class MutantsTest {

  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final Path SURVIVORS = Path.of("cases/plan/survivors.txt");
  private static final Path KILLERS = Path.of("cases/plan/killers.txt");
  private static final String BECAUSE = "  <- ";

  /** By what they die; the kinds of mutants that do. */
  private final Map<String, Set<String>> killers = new TreeMap<>();

  private final Map<String, Integer> deaths = new TreeMap<>();
  private final Set<String> alive = new TreeSet<>();
  private int mutants;

  /** What plan-proof.md section 12 says that mutants die by, and which ones. */
  private static final Map<String, List<String>> DEMANDED =
      Map.ofEntries(
          entry("primary-first", "another order Save", "exchanged with the next save Save"),
          entry("one-claimant", "later Save", "exchanged with the next save Save"),
          entry("names-a-claimant", "exchanged with the next save Save"),
          entry("equal-claimants", "later Save", "dropped Pull"),
          entry("same-primary", "another number Save"),
          entry("same-list", "another order Save"),
          entry(
              "own-address-listed",
              "a gap Save",
              "an address missing Save",
              "a foreign address Save"),
          entry("same-name-and-mode", "another name Save", "another mode or key Save"),
          entry("never-backwards", "dropped Gate"),
          entry("begun in a disturbed cluster", "dropped Gate", "before the gate EditOuter"),
          entry("a save lost", "dropped VerifyActive", "dropped VerifyBlank"),
          entry("grown-late", "before the check EditOuter", "before the check Targets"),
          entry("one-at-a-time", "behind the next drain or restart Off"),
          entry("no-long-wait", "into a short window Drain", "into a short window Backup"),
          entry("mutual-listing", "dropped Pull"),
          entry("no-outsider", "last EditOuter"),
          entry("one-cluster-per-service", "led to everybody EditOuter"),
          entry("final-state", "run dropped", "dropped EditOuter"),
          entry("no-cached-outsider", "dropped WaitForCaches"));

  /** What may not be left out of any plan, wherever it stands. */
  private static final Set<Class<? extends Action>> NEEDED =
      Set.of(
          ClusterAction.Save.class,
          RestartAction.Restart.class,
          UnitAction.Wipe.class,
          RestartAction.Upgrade.class,
          RestartAction.Drain.class,
          RestartAction.Off.class,
          DnsAction.WaitForCaches.class,
          DnsAction.WaitForName.class,
          Action.EditOuter.class,
          DnsAction.Targets.class,
          Look.Review.class,
          Look.Gate.class,
          NetworkAction.Pull.class,
          UnitAction.DeleteBridges.class,
          UnitAction.EnterBridges.class);

  private static Map.Entry<String, List<String>> entry(String killer, String... kinds) {
    return Map.entry(killer, List.of(kinds));
  }

  @Test
  void whatLivesIsJudged() throws IOException {
    Case.single().forEach(this::judge);
    Case.conductor().forEach(this::judge);
    Case.composed().forEach(this::judge);
    System.out.println(
        "mutants: " + mutants + ", alive: " + alive.size() + " kinds; the others die by " + deaths);
    var table = new StringBuilder();
    killers.forEach(
        (killer, kinds) -> table.append(killer + ": " + String.join(", ", kinds) + "\n"));
    GoldenFiles.compare(KILLERS, table.toString());
    DEMANDED.forEach(
        (killer, kinds) ->
            assertTrue(
                killers.getOrDefault(killer, Set.of()).containsAll(kinds),
                () -> killer + " kills " + killers.get(killer) + ", not " + kinds));
    Map<String, String> judged = judged();
    if (WRITE) {
      write(judged);
    }
    assertEquals(String.join("\n", judged.keySet()), String.join("\n", alive));
  }

  /** Mutants of one place of the plan in all its layouts: one is dead if it dies in any. */
  private void judge(Case one) {
    var groups = new LinkedHashMap<String, List<Tried>>();
    for (Subject subject : one.subjects()) {
      var trial = new Trial(subject);
      var times = new HashMap<String, Integer>();
      for (Mutant mutant : Mutants.of(subject)) {
        String what = mutant.run() + title(subject, mutant);
        String place = what + times.merge(what, 1, Integer::sum);
        groups
            .computeIfAbsent(place, any -> new ArrayList<>())
            .add(new Tried(trial, subject, mutant));
      }
    }
    groups.values().parallelStream().map(Judged::of).toList().forEach(each -> count(one, each));
  }

  private record Tried(Trial trial, Subject subject, Mutant mutant) {}

  private record Judged(Tried first, Optional<String> killer) {

    static Judged of(List<Tried> all) {
      for (Tried one : all) {
        Optional<String> killer = one.trial.killer(one.mutant);
        if (killer.isPresent()) {
          return new Judged(one, killer);
        }
      }
      return new Judged(all.get(0), Optional.empty());
    }
  }

  private void count(Case one, Judged judged) {
    mutants++;
    Mutant mutant = judged.first.mutant;
    String title = title(judged.first.subject, mutant);
    if (judged.killer.isPresent()) {
      String killer = judged.killer.get();
      deaths.merge(killer, 1, Integer::sum);
      String kind =
          mutant.kind().words()
              + action(judged.first)
                  .map(action -> " " + action.getClass().getSimpleName())
                  .orElse("");
      killers.computeIfAbsent(killer, any -> new TreeSet<>()).add(kind);
    } else if (!alive.contains(title)) {
      boolean alone = judged.first.subject.runs().size() == 1;
      boolean needed =
          mutant.kind() == Mutant.Kind.DROPPED
              && action(judged.first)
                  .filter(action -> NEEDED.contains(action.getClass()))
                  .isPresent();
      assertFalse(alone && needed, title);
      alive.add(title.startsWith(one.name() + ": ") ? title : one.name() + ", " + title);
    }
  }

  /** The action it is about; nothing where it is about a run. */
  private static Optional<Action> action(Tried one) {
    Run run = one.subject.runs().get(one.mutant.run());
    return one.mutant.step() == run.steps().size()
        ? Optional.empty()
        : Optional.of(run.steps().get(one.mutant.step()).action());
  }

  /** By the first words of its step, so that the others may be mended without a new judgement. */
  private static String title(Subject subject, Mutant mutant) {
    Run run = subject.runs().get(mutant.run());
    String task = mutant.step() == run.steps().size() ? "" : run.steps().get(mutant.step()).task();
    return name(run) + ": " + mutant.kind().words() + ": " + task.split("[,:;.] ", 2)[0];
  }

  private static String name(Run run) {
    return run.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, String> judged() throws IOException {
    var judged = new TreeMap<String, String>();
    for (String line : Files.readAllLines(SURVIVORS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int end = line.indexOf(BECAUSE);
        judged.put(line.substring(0, end), line.substring(end + BECAUSE.length()));
      }
    }
    return judged;
  }

  /** Reasons that are known are kept; the others are for a person to find. */
  private void write(Map<String, String> judged) throws IOException {
    var lines = new ArrayList<String>();
    Files.readAllLines(SURVIVORS).stream().filter(line -> line.startsWith("#")).forEach(lines::add);
    for (String title : alive) {
      lines.add(title + BECAUSE + judged.getOrDefault(title, "?"));
    }
    Files.write(SURVIVORS, lines);
  }
}
