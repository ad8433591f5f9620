package org.peerage.cli.report;

import java.util.ArrayList;
import org.peerage.lint.RuleFacts;
import org.peerage.value.Product;
import org.peerage.value.VersionRange;

/**
 * The page on one rule in Markdown, as code hosts show it beside a finding. The prose of entries is
 * Markdown already: what is typed stands between back quotes.
 */
final class RuleMarkdown {

  private static final String FENCE = "```";

  private final StringBuilder page = new StringBuilder();

  private RuleMarkdown() {}

  static String of(RuleFacts rule) {
    return new RuleMarkdown().write(rule);
  }

  private String write(RuleFacts rule) {
    paragraph("Why", rule.why());
    if (rule.alarm().isPresent()) {
      paragraph("The appliance raises", rule.alarm().get());
    }
    paragraph("What to do", rule.fix());
    block("Wrong", rule.bad());
    block("Right", rule.good());
    if (!rule.versions().isEmpty()) {
      paragraph("Holds for", versions(rule));
    }
    var sources = new ArrayList<String>();
    for (RuleFacts.Source source : rule.sources()) {
      sources.add(source.cited());
    }
    paragraph("Written in", String.join("; ", sources));
    if (!rule.requirements().isEmpty()) {
      paragraph("Requirements", String.join(", ", rule.requirements()));
    }
    String allowed = "`" + rule.allowance() + "`";
    paragraph("To allow it", rule.suppressible() ? allowed : "no: it " + rule.bound());
    return page.toString().stripTrailing();
  }

  private static String versions(RuleFacts rule) {
    var ranges = new ArrayList<String>();
    for (Product.Family family : Product.Family.values()) {
      VersionRange range = rule.versions().get(family);
      if (range != null) {
        ranges.add(family.title() + " `" + range + "`");
      }
    }
    return String.join(", ", ranges);
  }

  private void paragraph(String heading, String text) {
    page.append("**").append(heading).append(":** ");
    page.append(VisibleText.of(String.join(" ", text.strip().split("\\s+")))).append("\n\n");
  }

  /** The fence is longer than any run of back quotes inside (GFM 0.29, section 4.5). */
  private void block(String heading, String lines) {
    if (lines.isBlank()) {
      return;
    }
    String fence = FENCE;
    while (lines.contains(fence)) {
      fence += "`";
    }
    page.append("**").append(heading).append(":**\n\n").append(fence).append('\n');
    for (String line : lines.strip().split("\n")) {
      page.append(VisibleText.of(line)).append('\n');
    }
    page.append(fence).append("\n\n");
  }
}
