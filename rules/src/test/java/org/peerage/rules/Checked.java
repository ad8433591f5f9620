package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.golden.DiagnosticLines;
import org.peerage.lint.Linter;
import org.peerage.source.SourceText;

/** One definition, checked with all rules as `peerage check --as-of 2026-11-20` does. */
final class Checked {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private final SourceText source;
  private final List<Diagnostic> diagnostics;

  Checked(String name, String text) {
    source = new SourceText(name, text);
    var linter = new Linter(AllRules.list(), new YamlCatalogue());
    try {
      var compiled = Compilation.of(new WithCertificates(source), () -> linter, Optional.of(AS_OF));
      var all = new ArrayList<>(compiled.diagnostics());
      all.addAll(ServedCase.findings(text, compiled.value()));
      diagnostics = List.copyOf(all);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** All findings, in order. */
  List<Diagnostic> all() {
    return diagnostics;
  }

  /** The findings of one rule. */
  List<Diagnostic> of(String id) {
    return diagnostics.stream().filter(finding -> finding.id().equals(id)).toList();
  }

  /** The rule and the subject of each error, as often as there are some. */
  List<String> errors() {
    return diagnostics.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.id() + " of " + finding.subject())
        .toList();
  }

  /** Fails when the text itself is at fault: a case is to show its rule and nothing else. */
  void isSound(String id) {
    var rules = new ArrayList<String>();
    AllRules.list().forEach(rule -> rules.add(rule.id()));
    ServedRules.list().forEach(rule -> rules.add(rule.id()));
    for (Diagnostic found : diagnostics) {
      boolean lint = rules.contains(found.id()) || found.id().contains("suppress");
      if (!lint && !found.id().equals(id)) {
        fail(lines(List.of(found)));
      }
    }
  }

  /**
   * A definition beside the certificates of the tests, which it names as {@code certificates/…}.
   */
  private record WithCertificates(SourceText source) implements ProjectFiles {

    private static final Path FOLDER = Path.of("src/test/resources");

    @Override
    public List<String> paths() {
      return List.of(source.name());
    }

    @Override
    public Optional<SourceText> read(String path) {
      return path.equals(source.name()) ? Optional.of(source) : Optional.empty();
    }

    @Override
    public Optional<SourceText> attachment(String path) throws IOException {
      Path file = FOLDER.resolve(path);
      return Files.exists(file)
          ? Optional.of(new SourceText(path, Files.readString(file)))
          : Optional.empty();
    }
  }

  String lines(List<Diagnostic> findings) {
    return DiagnosticLines.of(source, findings);
  }

  String text() {
    return source.text();
  }
}
