package org.peerage.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerage.samples.Mutant.Mutation;

/** Counts mutants, and lists those that nothing was said about, by attribute and mutation. */
final class Survivors {

  private static final String HEAD =
      """
      # Mutants

      Each attribute of each good sample was removed, doubled, reordered (the first two of a list), shortened (the last of a list) and
      altered (the next value of its kind), one change at a time. Most changes give a finding that was not there before. Those that
      give none are listed here, each with the reason why a definition may say that: a reason that does not convince is a missing rule.

      `MutantsTest` counts anew and holds this page to the letter. `mvn -pl samples -am test -Dtest=MutantsTest -Dgolden.write=true`
      writes it, keeps the reasons, and leaves a blank where one is to be written.

      """;

  private final Map<Mutation, int[]> counts = new TreeMap<>();
  private final Map<String, Map<Mutation, List<String>>> places = new TreeMap<>();

  void add(Sample sample, Mutant mutant, boolean survived) {
    int[] count = counts.computeIfAbsent(mutant.mutation(), mutation -> new int[2]);
    count[0]++;
    if (survived) {
      count[1]++;
      places
          .computeIfAbsent(mutant.attribute(), attribute -> new TreeMap<>())
          .computeIfAbsent(mutant.mutation(), mutation -> new ArrayList<>())
          .add(sample.name().substring(0, 2) + " " + mutant.file() + ":" + mutant.line());
    }
  }

  /** The page as it should be, with what is known of reasons. */
  String report(Map<String, String> reasons) {
    var page = new StringBuilder(HEAD);
    page.append("| Mutation | Mutants | Found | Survived |\n|---|---|---|---|\n");
    int mutants = 0;
    int survivors = 0;
    for (var entry : counts.entrySet()) {
      int[] count = entry.getValue();
      row(page, entry.getKey().word(), count[0], count[1]);
      mutants += count[0];
      survivors += count[1];
    }
    row(page, "all", mutants, survivors);
    page.append("\n| Attribute | Why nothing is said | Survivors |\n|---|---|---|\n");
    for (var entry : places.entrySet()) {
      page.append("| `").append(entry.getKey()).append("` | ");
      page.append(reasons.getOrDefault(entry.getKey(), "")).append(" | ");
      page.append(list(entry.getValue())).append(" |\n");
    }
    return page.toString();
  }

  private static String list(Map<Mutation, List<String>> survivors) {
    var lists = new ArrayList<String>();
    for (var entry : survivors.entrySet()) {
      lists.add(entry.getKey().word() + ": " + String.join(", ", entry.getValue()));
    }
    return String.join("; ", lists);
  }

  /** The attributes that a page gives no reason for. */
  List<String> withoutReason(Map<String, String> reasons) {
    return places.keySet().stream()
        .filter(attribute -> reasons.getOrDefault(attribute, "").isBlank())
        .toList();
  }

  /** The reasons that a page gives, by attribute. */
  static Map<String, String> reasons(String page) {
    var reasons = new TreeMap<String, String>();
    for (String line : page.lines().toList()) {
      String[] cells = line.split(" \\| ");
      if (cells.length == 3 && line.startsWith("| `")) {
        reasons.put(cells[0].substring(3, cells[0].length() - 1), cells[1]);
      }
    }
    return reasons;
  }

  private static void row(StringBuilder page, String name, int all, int survived) {
    page.append("| ").append(name).append(" | ").append(all).append(" | ");
    page.append(all - survived).append(" | ").append(survived).append(" |\n");
  }
}
