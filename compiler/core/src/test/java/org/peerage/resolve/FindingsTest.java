package org.peerage.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.golden.DiagnosticLines;
import org.peerage.golden.GoldenFiles;
import org.peerage.source.SourceText;

/** What is said of each case: files by themselves, and folders that are an estate. */
class FindingsTest {

  private static final Path FILES = Path.of("cases/files");
  private static final Path ESTATES = Path.of("cases/estates");
  private static final Path MESSAGES =
      Path.of("src/main/java/org/peerage/resolve/ResolveMessages.java");

  @TestFactory
  Stream<DynamicTest> filesByThemselves() {
    return new GoldenFiles(FILES, "peerage", "expected")
        .tests((name, input) -> findings(List.of(new SourceText(name, input))));
  }

  @TestFactory
  Stream<DynamicTest> estates() throws IOException {
    try (Stream<Path> folders = Files.list(ESTATES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(),
                      () ->
                          GoldenFiles.compare(
                              folder.resolve("findings.expected"), findings(texts(folder)))));
    }
  }

  @Test
  void everyFindingHasACase() throws IOException {
    var ids = new TreeSet<String>();
    var id = Pattern.compile("Diagnostic\\s*\\.error\\(\\s*\"([a-z-]+)\"");
    id.matcher(Files.readString(MESSAGES)).results().forEach(match -> ids.add(match.group(1)));
    try (Stream<Path> expected = Files.walk(Path.of("cases"))) {
      for (Path file : expected.filter(f -> f.toString().endsWith(".expected")).toList()) {
        String text = Files.readString(file);
        ids.removeIf(one -> one.endsWith("-") || text.contains("[" + one + "]"));
      }
    }
    assertEquals(List.of(), List.copyOf(ids));
  }

  private static String findings(List<SourceText> texts) {
    try {
      var files = ProjectFiles.of(texts.toArray(new SourceText[0]));
      return new DiagnosticLines(texts).lines(Compilation.of(files).diagnostics());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static List<SourceText> texts(Path folder) throws IOException {
    var texts = new ArrayList<SourceText>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".peerage")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.add(new SourceText(name, Files.readString(file)));
      }
    }
    return texts;
  }
}
