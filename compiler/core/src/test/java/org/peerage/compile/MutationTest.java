package org.peerage.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** Front-end stages are total: whatever becomes of a definition, there is an answer. */
class MutationTest {

  private static final int ROUNDS = 1_500;

  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "=",
    "+",
    ",",
    "\"",
    "'",
    "$",
    "${",
    "#",
    "\n",
    " ",
    "\\",
    "\0",
    "use",
    "let",
    "import \"a.peerage\"",
    "profile p(x) { }",
    "use p(x = 1)",
    "cluster",
    "peer",
    "secret(\"env:A\")",
    "host(192.0.2.0/28, 3)",
    "fqdn(a, b)",
    "192.0.2.300",
    "::",
    "-1",
    "99999999999999999999",
    "expressway-e",
    "conductor",
    "X8.9",
    "XC3.0",
    "on",
    "edge/expe1",
    "ü",
    "\uD83D\uDE00",
    "\uD800",
    "version = X8.9",
    "product = conductor",
    "[[]]",
    "\"${a}${b}\""
  };

  @Test
  void spoiltDefinitionsAreAnswered() throws IOException {
    List<String> definitions = definitions();
    var random = new Random(20_260_101);
    for (int round = 0; round < ROUNDS; round++) {
      String text = definitions.get(random.nextInt(definitions.size()));
      int changes = 1 + random.nextInt(6);
      for (int change = 0; change < changes; change++) {
        text = change(text, definitions, random);
      }
      answered(new SourceText("a.peerage", text), round);
    }
  }

  private static void answered(SourceText source, int round) throws IOException {
    try {
      List<Diagnostic> found = Compilation.of(ProjectFiles.of(source)).diagnostics();
      for (Diagnostic diagnostic : found) {
        assertWithin(diagnostic.at(), source);
        for (Label label : diagnostic.labels()) {
          assertWithin(label.at(), source);
        }
        assertTrue(!diagnostic.message().contains("\n"), diagnostic.message());
      }
      if (round % 50 == 0) {
        assertEquals(found, Compilation.of(ProjectFiles.of(source)).diagnostics());
      }
    } catch (RuntimeException | StackOverflowError thrown) {
      fail("round " + round + ":\n" + source.text(), thrown);
    }
  }

  private static void assertWithin(Span span, SourceText source) {
    assertEquals(source.name(), span.file());
    assertTrue(span.end() <= source.text().length(), span.toString());
  }

  private static String change(String text, List<String> others, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(30));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(at, to).repeat(2) + text.substring(to);
      case 3 -> text.substring(0, at) + stretch(others, random) + text.substring(at);
      default -> swapped(text, random);
    };
  }

  /** A line or so of another definition. */
  private static String stretch(List<String> definitions, Random random) {
    String other = definitions.get(random.nextInt(definitions.size()));
    int from = random.nextInt(other.length());
    return other.substring(from, Math.min(other.length(), from + random.nextInt(80)));
  }

  private static String swapped(String text, Random random) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static List<String> definitions() throws IOException {
    var definitions = new ArrayList<String>();
    for (String folder : List.of("../../grammar/cases/samples", "cases/files", "../../samples")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".peerage")).sorted().toList()) {
          String text = Files.readString(file);
          if (text.length() < 10_000 && !file.toString().contains("too-large")) {
            definitions.add(text);
          }
        }
      }
    }
    return definitions;
  }
}
