package org.peerage.cli.dns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.cli.Checker;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.Folder;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.settings.Settings;
import org.peerage.source.SourceText;

/** The settings that count for zone files: those of the estate each lies in. */
final class ZoneSettings {

  private final Checker checker;
  private final Path directory;
  private final Map<Path, Estate> estates = new LinkedHashMap<>();

  /**
   * For files named from a folder.
   *
   * @param directory as a real path
   */
  ZoneSettings(Checker checker, Path directory) {
    this.checker = checker;
    this.directory = directory;
  }

  private record Estate(
      Path root, Settings settings, List<Diagnostic> problems, Map<String, String> names) {}

  /**
   * Takes in a file.
   *
   * @param shown its name in findings
   */
  void add(Path file, String shown, Map<String, SourceText> texts) throws IOException {
    Path real = file.toRealPath();
    Path root = ProjectRoot.above(real.getParent());
    if (!Files.isRegularFile(root.resolve(ProjectRoot.MARKER))) {
      return;
    }
    Estate estate = estates.get(root);
    if (estate == null) {
      estate = read(root, texts);
      estates.put(root, estate);
    }
    estate.names.put(shown, root.relativize(real).toString().replace('\\', '/'));
  }

  private Estate read(Path root, Map<String, SourceText> texts) throws IOException {
    var definitions = new Definitions(List.of(), new Folder(root));
    String shown =
        directory.relativize(root.resolve(ProjectRoot.MARKER)).toString().replace('\\', '/');
    Outcome<Settings> read = checker.settings(definitions, shown);
    definitions.settings().ifPresent(text -> texts.put(shown, new SourceText(shown, text.text())));
    return new Estate(root, read.value(), read.diagnostics(), new LinkedHashMap<>());
  }

  /** The findings as the settings want them, and what is wrong with the settings themselves. */
  List<Diagnostic> applied(List<Diagnostic> findings) {
    List<Diagnostic> left = findings;
    for (Estate estate : estates.values()) {
      var ours = new ArrayList<Diagnostic>();
      var others = new ArrayList<Diagnostic>();
      for (Diagnostic finding : left) {
        (estate.names.containsKey(finding.at().file()) ? ours : others).add(finding);
      }
      others.addAll(estate.settings.applied(ours, checker.catalogue(), estate.names));
      others.addAll(estate.problems);
      others.sort(Diagnostic.ORDER);
      left = others;
    }
    return left;
  }
}
