package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** So that each template of a plan, and each condition in it, is rendered by some sample. */
class PlanSentencesTest {

  private static final Path SAMPLES = Path.of("../../samples");
  private static final Pattern TAG = Pattern.compile("\\{\\{[^}]*}}");

  @TempDir Path folder;

  @Test
  void everySentenceOfEveryTemplateIsWrittenSomewhere() throws IOException {
    var written = new StringBuilder();
    var shell = new Shell(SAMPLES.toRealPath());
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.filter(path -> Files.exists(path.resolve("before"))).toList()) {
        plan(shell, sample, "before", "after", written);
      }
    }
    plan(shell, SAMPLES.resolve("change-add"), "before", "before", written);
    written.append(ofAnEarlierRelease());
    var missing = new ArrayList<String>();
    for (Path template : templates()) {
      for (String line : Files.readAllLines(template)) {
        for (String words : TAG.split(line)) {
          String plain = words.strip();
          if (plain.length() > 3 && written.indexOf(plain) < 0) {
            missing.add(template.getFileName() + ": " + plain);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /** Some menus changed at X8.5, which the runbook says; and a unit with a secret of its own. */
  private String ofAnEarlierRelease() throws IOException {
    var shell = new Shell(folder.toRealPath());
    for (String side : List.of("before", "after")) {
      String estate = Files.readString(SAMPLES.resolve("change-add/" + side + "/estate.peerage"));
      shell.file(
          side + "/estate.peerage",
          estate
              .replace("X8.9", "X8.2")
              .replaceAll(" tls +=.*", "")
              .replace(
                  "    option-keys {",
                  "    snmp { mode = v2c  community-name = secret(\"env:COMMUNITY\") }\n"
                      + "    option-keys {"));
    }
    var result = shell.run("plan", "--from", "before", "--to", "after", "-o", "earlier");
    assertEquals(0, result.code(), result.err());
    return shell.text("earlier/runbook.md") + shell.text("earlier/runbook.html");
  }

  /** All files of a plan, and its comment for a pull request; a refusal has none. */
  private void plan(Shell shell, Path sample, String from, String to, StringBuilder written)
      throws IOException {
    String name = sample.getFileName().toString();
    var line = new ArrayList<>(List.of("plan", "--from", name + "/" + from));
    line.addAll(List.of("--to", name + "/" + to, "--format", "markdown"));
    line.addAll(List.of("-o", folder.toRealPath().resolve(name + to).toString()));
    if (!from.equals(to) && Files.exists(sample.resolve("options.txt"))) {
      line.addAll(Files.readAllLines(sample.resolve("options.txt")));
    }
    var result = shell.run(line.toArray(new String[0]));
    written.append(result.out());
    if (result.code() == 0) {
      for (String file : List.of("runbook.md", "runbook.html", "back-out.md")) {
        written.append(Files.readString(folder.resolve(name + to).resolve(file)));
      }
    }
  }

  /** Without style and script of the page, which no condition leaves out. */
  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../templates/plan"))) {
      List<Path> templates =
          files
              .filter(file -> file.toString().endsWith(".mustache"))
              .filter(file -> !file.getFileName().toString().matches("(style|script)\\..*"))
              .sorted()
              .toList();
      assertTrue(templates.size() >= 5, templates.toString());
      return templates;
    }
  }
}
