package org.peerage.cli.dns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.cli.Checker;
import org.peerage.cli.Command;
import org.peerage.cli.ExitCode;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.ReportOptions;
import org.peerage.cli.Reports;
import org.peerage.cli.Tally;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.report.Texts;
import org.peerage.cli.zonefile.ZoneFileReader;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.change.ZoneContent;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.ZoneFileLinter;
import org.peerage.rules.zonefile.ZoneFileRules;
import org.peerage.source.SourceText;
import org.peerage.syntax.Suppression;
import org.peerage.value.DomainName;
import org.peerage.value.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage dns check}: reads zone files and tells what is wrong with them. */
final class CheckCommand implements Command {

  private static final String AGAINST = "--against";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.paths("zone files; several are looked at together, as forward and reverse zones"));
    spec.addOption(
        Options.value(
            ZoneOptions.ORIGIN, "ZONE", "the zone of a file that does not say it by $ORIGIN"));
    spec.addOption(
        Options.choice(
            ZoneOptions.VIEW,
            "VIEW",
            ZoneOptions.views(),
            "who sees the zones: what belongs inside is then looked for outside, and so on"));
    spec.addOption(
        Options.value(
            AGAINST,
            "DEFINITION",
            "a file or folder of definitions; tells what the zones lack of it or have otherwise"));
    ReportOptions.describe(spec);
    spec.addOption(Options.asOf());
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    List<String> paths = Options.paths(given);
    Optional<DomainName> origin = ZoneOptions.origin(given);
    Optional<View> view = ZoneOptions.view(given);
    if (paths.isEmpty()) {
      throw new UsageException(
          "which zone file? name it, as in `peerage dns check example.com.zone`");
    }
    if (origin.isPresent() && paths.size() > 1) {
      throw new UsageException(ZoneOptions.ORIGIN + " goes with one file");
    }
    var reports = new ReportOptions(given, terminal);
    var checker = new Checker(Options.asOf(given), terminal);
    var zones = new ArrayList<ReadZone>();
    var problems = new ArrayList<Diagnostic>();
    var allowed = new ArrayList<Suppression>();
    var texts = new LinkedHashMap<String, SourceText>();
    var settings = new ZoneSettings(checker, terminal.directory().toRealPath());
    for (String path : paths) {
      Path file = Options.path(path, terminal);
      ZoneFileReader.Read read = ZoneFileReader.read(file, path.replace('\\', '/'), origin);
      read.zone().ifPresent(zones::add);
      problems.addAll(read.problems());
      allowed.addAll(read.allowed());
      texts.putAll(read.texts());
      for (var text : read.files().entrySet()) {
        settings.add(text.getValue(), text.getKey(), texts);
      }
    }
    List<ZoneContent> wanted = List.of();
    if (given.has(AGAINST)) {
      var against = new Against(checker, Options.paletteAside(given, terminal), terminal);
      var found = against.read(given.value(AGAINST, ""), zones, view);
      if (found.isEmpty()) {
        return ExitCode.FINDINGS;
      }
      wanted = found.get();
    }
    var linter = new ZoneFileLinter(new ZoneFileRules(), checker.catalogue());
    List<Diagnostic> findings =
        linter.run(new ZoneFiles(zones, view, wanted), problems, allowed, Options.asOf(given));
    return report(settings.applied(findings), texts, reports, checker, terminal);
  }

  private static int report(
      List<Diagnostic> findings,
      Map<String, SourceText> texts,
      ReportOptions options,
      Checker checker,
      Terminal terminal)
      throws IOException, UsageException {
    var tally = new Tally();
    for (Diagnostic finding : findings) {
      tally.add(finding);
    }
    Path directory = terminal.directory().toRealPath();
    Path repository = ProjectRoot.repository(directory).orElse(directory);
    var here = new Texts(name -> name, texts, findings);
    var fromRepository =
        new Texts(name -> within(repository, directory.resolve(name)), texts, findings);
    try (Reports reports = options.open(checker)) {
      reports.add(here, fromRepository, findings);
      reports.end();
    }
    terminal.say(tally.words());
    return tally.exitCode();
  }

  /** The name of a file as seen from the root of the repository. */
  private static String within(Path repository, Path file) {
    return repository.relativize(file.normalize()).toString().replace('\\', '/');
  }
}
