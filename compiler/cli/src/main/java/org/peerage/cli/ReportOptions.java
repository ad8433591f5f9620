package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.report.Format;
import org.peerage.cli.report.Palette;
import org.peerage.resolve.Suggestions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How findings are written, and where to: {@code --format}, {@code --output}, {@code --color}. */
public final class ReportOptions {

  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";

  private final Format shown;
  private final Palette palette;
  private final Map<Path, Format> files;
  private final Terminal terminal;

  /** What a command line asks for. */
  public ReportOptions(Given given, Terminal terminal) throws UsageException {
    this.shown = format(FORMAT, given.value(FORMAT, Format.FULL.word()));
    this.palette = Options.palette(given, terminal);
    this.files = files(given, terminal);
    this.terminal = terminal;
  }

  public static void describe(CommandSpec spec) {
    spec.addOption(
        Options.choice(
            FORMAT, "FORMAT", Format.words(), "how findings are shown; by default full"));
    spec.addOption(
        OptionSpec.builder(OUTPUT)
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FORMAT=FILE")
            .description("also writes the findings into a file; may be given several times")
            .build());
    spec.addOption(Options.color());
  }

  /** Colours for standard output. */
  public Palette palette() {
    return palette;
  }

  /** Opens all reports that are asked for; files take their place when they are complete. */
  public Reports open(Checker checker) throws IOException {
    var reports = new Reports(checker.catalogue(), terminal);
    try {
      reports.show(shown, palette);
      for (var file : files.entrySet()) {
        reports.write(file.getValue(), file.getKey());
      }
      return reports;
    } catch (IOException trouble) {
      reports.close();
      throw trouble;
    }
  }

  private static Map<Path, Format> files(Given given, Terminal terminal) throws UsageException {
    var files = new LinkedHashMap<Path, Format>();
    List<String> outputs = given.value(OUTPUT, List.of());
    for (String output : outputs) {
      int equals = output.indexOf('=');
      if (equals < 0 || equals == output.length() - 1) {
        throw new UsageException(OUTPUT + " takes a format and a file, as sarif=peerage.sarif");
      }
      Format format = format(OUTPUT, output.substring(0, equals));
      String name = output.substring(equals + 1);
      if (name.equals(Targets.STDIN)) {
        throw new UsageException(
            OUTPUT + " writes files; for standard output there is " + FORMAT + " " + format.word());
      }
      Path file = Options.path(name, terminal).normalize();
      if (DefinitionFiles.isDefinition(name) || name.endsWith(ProjectRoot.MARKER)) {
        throw new UsageException(OUTPUT + " would overwrite " + name + "; name another file");
      }
      if (files.put(file, format) != null) {
        throw new UsageException(OUTPUT + " names " + name + " twice");
      }
    }
    return files;
  }

  private static Format format(String option, String word) throws UsageException {
    Optional<Format> format = Format.named(word);
    if (format.isPresent()) {
      return format.get();
    }
    List<String> words = Format.words();
    String near =
        Suggestions.near(word, words)
            .map(other -> "did you mean `" + other + "`?")
            .orElse("there is " + String.join(", ", words));
    throw new UsageException(option + " knows no format `" + word + "`; " + near);
  }
}
