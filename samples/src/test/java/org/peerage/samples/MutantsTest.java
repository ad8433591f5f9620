package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Linter;
import org.peerage.rules.AllRules;
import org.peerage.rules.YamlCatalogue;
import org.peerage.source.SourceText;

/**
 * What happens when a good definition is changed in one place: each attribute of each sample is
 * removed, doubled, reordered, shortened and altered in turn. A mutant that gives no new finding
 * survives, and {@code samples/MUTANTS.md} says of each why that is right.
 */
class MutantsTest {

  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final Path REPORT = Sample.REPOSITORY.resolve("samples/MUTANTS.md");

  private final Linter linter = new Linter(AllRules.list(), new YamlCatalogue());
  private final Survivors survivors = new Survivors();

  @Test
  void eachSurvivorHasAReason() throws IOException {
    for (Sample sample : Sample.all()) {
      mutate(sample);
    }
    Map<String, String> reasons = Survivors.reasons(Files.readString(REPORT));
    String report = survivors.report(reasons);
    if (WRITE) {
      Files.writeString(REPORT, report);
    }
    assertEquals(Files.readString(REPORT), report);
    assertEquals(List.of(), survivors.withoutReason(reasons), "survivors without a reason");
  }

  private void mutate(Sample sample) throws IOException {
    List<SourceText> texts = sample.definitions();
    Set<String> known = said(texts);
    for (int i = 0; i < texts.size(); i++) {
      for (Mutant mutant : Mutants.of(texts.get(i))) {
        var mutated = new ArrayList<>(texts);
        mutated.set(i, new SourceText(mutant.file(), mutant.text()));
        survivors.add(sample, mutant, known.containsAll(said(mutated)));
      }
    }
  }

  /** What is found, without the places: those move with every change. */
  private Set<String> said(List<SourceText> texts) throws IOException {
    var files = ProjectFiles.of(texts.toArray(SourceText[]::new));
    var said = new HashSet<String>();
    for (Diagnostic finding : Compilation.of(files, () -> linter, Optional.empty()).diagnostics()) {
      said.add(finding.id() + ": " + finding.message());
    }
    return said;
  }
}
