package org.peerage.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;

class CompilationTest {

  private static final Path SAMPLES = Path.of("../../grammar/cases/samples");

  @Test
  void theSamplesOfTheLanguageHaveNothingUnknownInThem() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".peerage")).sorted().toList()) {
        var found = new ArrayList<String>();
        for (Diagnostic finding : compile(Files.readString(file))) {
          if (!finding.id().equals("import-not-found")) {
            found.add(finding.toString());
          }
        }
        assertEquals(List.of(), found, file.toString());
      }
    }
  }

  private static List<Diagnostic> compile(String text) throws IOException {
    return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).diagnostics();
  }
}
