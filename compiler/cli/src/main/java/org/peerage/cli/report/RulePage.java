package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import org.peerage.lint.RuleFacts;
import org.peerage.value.Product;
import org.peerage.value.VersionRange;

/** The page on one rule. */
public final class RulePage {

  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  private final Palette palette;
  private final Writer out;

  public RulePage(Palette palette, Writer out) {
    this.palette = palette;
    this.out = out;
  }

  public void write(RuleFacts rule) throws IOException {
    String head = rule.severity().word() + "[" + rule.id() + "]";
    out.write(
        palette.severity(rule.severity(), head)
            + palette.strong(": " + VisibleText.of(rule.title()))
            + "\n");
    section("why", rule.why());
    if (rule.alarm().isPresent()) {
      section("the appliance raises", rule.alarm().get());
    }
    section("what to do", rule.fix());
    block("wrong", rule.bad());
    block("right", rule.good());
    if (!rule.versions().isEmpty()) {
      heading("holds for");
      for (Product.Family family : Product.Family.values()) {
        VersionRange range = rule.versions().get(family);
        if (range != null) {
          out.write(INDENT + family.title() + " " + range + "\n");
        }
      }
    }
    heading("written in");
    for (RuleFacts.Source source : rule.sources()) {
      out.write(INDENT + VisibleText.of(source.cited()) + "\n");
    }
    if (!rule.requirements().isEmpty()) {
      section("requirements", String.join(", ", rule.requirements()));
    }
    section("to allow it", rule.suppressible() ? rule.allowance() : "no: it " + rule.bound());
  }

  private void section(String heading, String text) throws IOException {
    heading(heading);
    int column = 0;
    for (String word : text.strip().split("\\s+")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        out.write('\n');
        column = 0;
      }
      out.write(column == 0 ? INDENT : " ");
      out.write(VisibleText.of(word));
      column = (column == 0 ? INDENT.length() : column + 1) + word.length();
    }
    out.write('\n');
  }

  private void block(String heading, String lines) throws IOException {
    if (lines.isBlank()) {
      return;
    }
    heading(heading);
    for (String line : lines.strip().split("\n")) {
      out.write((INDENT + VisibleText.of(line)).stripTrailing() + "\n");
    }
  }

  private void heading(String heading) throws IOException {
    out.write("\n" + palette.strong(heading + ":") + "\n");
  }
}
