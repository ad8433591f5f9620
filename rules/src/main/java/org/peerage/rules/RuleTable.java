package org.peerage.rules;

import java.util.List;
import org.peerage.lint.RuleFacts;

/** All that can be found as tables in Markdown: those in {@code rules/README.md}. */
public final class RuleTable {

  private static final String BESIDE =
      """

      ## Beside the rules

      What keeps a definition or its settings from being understood, a build from being written, a plan from being made.
      None of it can be allowed.

      | Id | Severity | What it says |
      | --- | --- | --- |
      """;

  private RuleTable() {}

  /** A row for each entry, in the order given; what is no rule stands behind the rules. */
  public static String markdown(List<RuleFacts> entries) {
    var table = new StringBuilder("| Rule | Severity | What it finds | Statements |\n");
    table.append("| --- | --- | --- | --- |\n");
    var beside = new StringBuilder();
    for (RuleFacts facts : entries) {
      if (facts.isRule()) {
        row(table, facts);
        table.append(' ').append(String.join(", ", facts.requirements())).append(" |\n");
      } else {
        row(beside, facts);
        beside.append('\n');
      }
    }
    return beside.isEmpty() ? table.toString() : table + BESIDE + beside;
  }

  private static void row(StringBuilder table, RuleFacts facts) {
    String severity = facts.severity().word() + (facts.safety() ? ", safety" : "");
    table.append("| `").append(facts.id()).append("` | ").append(severity).append(" | ");
    table.append(cell(facts.title())).append(" |");
  }

  /** A house rule may be called anything. */
  private static String cell(String title) {
    return title.replace("\n", " ").replace("|", "\\|");
  }
}
