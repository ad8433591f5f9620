package org.peerage.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.parse.Parser;
import org.peerage.resolve.Resolver;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

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

  /** More files than are read on one thread: what is said of them must not tell. */
  @Test
  void aGreatEstateIsReadAsOneThreadReadsIt() throws IOException {
    ProjectFiles files = ProjectFiles.of(faulty(3 * Ahead.WORTH_SHARING));
    Outcome<Estate> expected = onOneThread(files);
    assertTrue(expected.diagnostics().size() > 100, "there is much to be said");
    for (int round = 0; round < 3; round++) {
      Outcome<Estate> read = Compilation.of(files);
      assertEquals(expected.diagnostics(), read.diagnostics());
      assertEquals(labels(expected.value()), labels(read.value()));
    }
  }

  @Test
  void aFileThatCannotBeReadIsToldAsItIs() {
    ProjectFiles sound = ProjectFiles.of(faulty(2 * Ahead.WORTH_SHARING));
    var unreadable = new IOException("unreadable");
    var files =
        new ProjectFiles() {
          @Override
          public List<String> paths() {
            return sound.paths();
          }

          @Override
          public Optional<SourceText> read(String path) throws IOException {
            if (path.equals("c0300.peerage")) {
              throw unreadable;
            }
            return sound.read(path);
          }
        };
    assertSame(unreadable, assertThrows(IOException.class, () -> Compilation.of(files)));
  }

  private static Outcome<Estate> onOneThread(ProjectFiles files) throws IOException {
    var said = new ArrayList<Diagnostic>();
    var resolver = new Resolver(path -> files.read(path).map(Parser::parse));
    for (String path : files.paths()) {
      SourceText text = files.read(path).orElseThrow();
      Outcome<SyntaxFile> parsed = Parser.parse(text);
      said.addAll(parsed.diagnostics());
      resolver.add(parsed.value(), text, parsed.diagnostics());
    }
    Outcome<Estate> resolved = resolver.finish();
    said.addAll(resolved.diagnostics());
    said.sort(Diagnostic.ORDER);
    return new Outcome<>(resolved.value(), said);
  }

  /** Clusters in a file each, of which every seventh has a fault, of one kind after the other. */
  private static SourceText[] faulty(int count) {
    var texts = new SourceText[count + 1];
    texts[count] = new SourceText("shared.peerage", "let domain = $nowhere\nlet port = 5060\n");
    for (int i = 0; i < count; i++) {
      String fault =
          switch (i % 35) {
            case 6 -> "    verzion = X8.9\n";
            case 13 -> "    name = $domain\n";
            case 20 -> "    name = \"unclosed\n";
            case 27 -> "    primary = p9\n";
            case 34 -> "}\n";
            default -> "";
          };
      // Each thirtieth bears the name of the one before.
      int label = i % 30 == 29 ? i - 1 : i;
      texts[i] =
          new SourceText(
              "c%04d.peerage".formatted(i),
              "import \"shared.peerage\"\ncluster c%d {\n    product = expressway-c\n"
                      .formatted(label)
                  + "    version = X8.9\n"
                  + fault
                  + "    peer p1 { lan1 { address = 10.0.0.1/24 } }\n}\n");
    }
    return texts;
  }

  private static List<String> labels(Estate estate) {
    var labels = new ArrayList<String>();
    for (Element element : estate.elements()) {
      labels.add(element.span() + " " + element.label());
    }
    return labels;
  }

  private static List<Diagnostic> compile(String text) throws IOException {
    return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).diagnostics();
  }
}
