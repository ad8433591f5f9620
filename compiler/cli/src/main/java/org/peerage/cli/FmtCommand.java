package org.peerage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.Replacement;
import org.peerage.cli.files.TextFile;
import org.peerage.cli.report.Difference;
import org.peerage.cli.report.Palette;
import org.peerage.cli.report.TextReport;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.format.Formatter;
import org.peerage.rules.YamlCatalogue;
import org.peerage.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage fmt}: puts definitions into the one layout; looks at each file by itself. */
final class FmtCommand implements Command {

  private static final String CHECK = "--check";
  private static final String DIFF = "--diff";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.paths(
            "files, or folders to look in. - formats standard input to standard output. By default"
                + " the working directory"));
    spec.addOption(Options.flag(CHECK, "lists what is not formatted; changes nothing"));
    spec.addOption(Options.flag(DIFF, "shows what would be changed; changes nothing"));
    spec.addOption(Options.color());
  }

  @Override
  public Optional<Given> plain(String[] args) {
    return Given.plain(args, CHECK);
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    List<String> paths = Options.paths(given);
    var run = new Run(given, terminal);
    if (paths.contains(Targets.STDIN)) {
      if (paths.size() > 1) {
        throw new UsageException("`-` goes alone");
      }
      run.filter();
      return run.code;
    }
    for (Path file : files(Options.pathsOrHere(given), terminal)) {
      run.format(file);
    }
    return run.code;
  }

  private static Iterable<Path> files(List<String> paths, Terminal terminal)
      throws IOException, UsageException {
    var files = new TreeSet<Path>();
    for (String path : paths) {
      Path real = Options.path(path, terminal).toRealPath();
      boolean folder = Files.isDirectory(real);
      if (!folder && !Files.isRegularFile(real)) {
        throw new FileSystemException(path, null, "neither a file nor a folder");
      }
      List<Path> found = folder ? DefinitionFiles.below(real) : List.of(real);
      if (found.isEmpty()) {
        throw new IOException("no .peerage file below " + path);
      }
      files.addAll(found);
    }
    return files;
  }

  /** One call: what it was asked for, and how it went so far. */
  private static final class Run {

    private final Terminal terminal;
    private final Path directory;
    private final boolean check;
    private final boolean diff;
    private final Palette palette;
    private final Palette paletteAside;
    private int code = ExitCode.CLEAN;

    Run(Given given, Terminal terminal) throws IOException, UsageException {
      this.terminal = terminal;
      this.directory = terminal.directory().toRealPath();
      this.check = given.has(CHECK);
      this.diff = given.has(DIFF);
      this.palette = Options.palette(given, terminal);
      this.paletteAside = Options.paletteAside(given, terminal);
    }

    void filter() throws IOException {
      byte[] bytes = TextFile.bytes(terminal.in());
      TextFile file = TextFile.of(Targets.STDIN, bytes);
      Outcome<String> formatted = formatted(file);
      if (formatted.failed()) {
        refuse(file, formatted);
      } else if (check || diff) {
        compare(file, formatted.value());
      } else {
        terminal.out().write(formatted.value());
      }
    }

    void format(Path path) throws IOException {
      String name = directory.relativize(path).toString();
      TextFile file = TextFile.read(name, path);
      Outcome<String> formatted = formatted(file);
      if (formatted.failed()) {
        refuse(file, formatted);
      } else if (check || diff) {
        compare(file, formatted.value());
      } else if (!formatted.value().equals(file.source().text())) {
        Replacement.write(path, formatted.value().getBytes(StandardCharsets.UTF_8));
        terminal.print(name);
      }
    }

    private static Outcome<String> formatted(TextFile file) {
      return file.problems().isEmpty()
          ? Formatter.format(file.source())
          : new Outcome<>("", file.problems());
    }

    private void compare(TextFile file, String formatted) throws IOException {
      SourceText source = file.source();
      if (formatted.equals(source.text())) {
        return;
      }
      code = ExitCode.FINDINGS;
      if (diff) {
        Difference.write(source.name(), source.text(), formatted, palette, terminal.out());
      } else {
        terminal.print(source.name());
      }
    }

    /** What cannot be understood stays as it is; why goes beside the results, not among them. */
    private void refuse(TextFile file, Outcome<String> formatted) throws IOException {
      code = ExitCode.FINDINGS;
      var findings = new ArrayList<Diagnostic>(formatted.diagnostics());
      findings.sort(Diagnostic.ORDER);
      var texts = new Texts(name -> name, Map.of(file.source().name(), file.source()), findings);
      new TextReport(new YamlCatalogue(), paletteAside, terminal.err()).add(findings, texts);
      terminal.say(file.source().name() + " is left as it is");
    }
  }
}
