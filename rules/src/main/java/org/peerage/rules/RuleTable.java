package org.peerage.rules;

import java.util.List;
import org.peerage.lint.RuleFacts;

/** All rules as a table in Markdown: the one in {@code rules/README.md}. */
public final class RuleTable {

  private RuleTable() {}

  /** A row for each rule, in the order given. */
  public static String markdown(List<RuleFacts> rules) {
    var table = new StringBuilder("| Rule | Severity | What it finds | Statements |\n");
    table.append("| --- | --- | --- | --- |\n");
    for (RuleFacts facts : rules) {
      String severity = facts.severity().word() + (facts.safety() ? ", safety" : "");
      table.append("| `").append(facts.id()).append("` | ").append(severity).append(" | ");
      table.append(cell(facts.title())).append(" | ");
      table.append(String.join(", ", facts.requirements())).append(" |\n");
    }
    return table.toString();
  }

  /** A house rule may be called anything. */
  private static String cell(String title) {
    return title.replace("\n", " ").replace("|", "\\|");
  }
}
