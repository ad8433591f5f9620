package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Outcome;
import org.peerage.format.Formatter;
import org.peerage.golden.RandomDefinition;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

/** Texts that are nearly right, and texts that are nothing: the parser is total. */
class MutationTest {

  private static final int VARIANTS = 2000;

  private static final String[] SPLINTERS = {
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "=",
    "==",
    ",",
    ";",
    ":",
    "+",
    "$",
    "${",
    "\"",
    "'",
    "\\",
    "#",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "\n\n}",
    "{\n",
    "use",
    "let ",
    "import ",
    "profile ",
    "# peerage: allow ",
    "//",
    "/*",
    "*/",
    "\u201c",
    "\u2019",
    "\u00a0",
    "\u202e",
    "\u200b",
    "\u0007",
    "\u2013",
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
    "é",
    "-",
    "/",
    "?",
    "name: x",
    "\"a\": 1,",
    "\\u{",
    "\ufeff"
  };

  @Test
  void mutatedSamples() throws IOException {
    var random = new Random(20261120);
    List<String> samples = samples();
    for (int i = 0; i < VARIANTS; i++) {
      check("sample-variant-" + i, mutated(samples.get(i % samples.size()), random));
    }
  }

  @Test
  void mutatedDefinitions() {
    var random = new Random(8);
    for (int i = 0; i < VARIANTS; i++) {
      check("definition-variant-" + i, mutated(new RandomDefinition(i).write(), random));
    }
  }

  @Test
  void rubble() {
    var random = new Random(15);
    for (int i = 0; i < VARIANTS; i++) {
      var text = new StringBuilder();
      int parts = random.nextInt(40);
      for (int part = 0; part < parts; part++) {
        text.append(SPLINTERS[random.nextInt(SPLINTERS.length)]);
        text.append(random.nextInt(3) == 0 ? "a" : " ");
      }
      check("rubble-" + i, text.toString());
    }
  }

  /** A text cut off anywhere, as an editor has it while someone types. */
  @Test
  void prefixes() throws IOException {
    for (String sample : samples()) {
      for (int end = 0; end < sample.length(); end += 3) {
        check("prefix-" + end, sample.substring(0, end));
      }
    }
  }

  private static void check(String name, String text) {
    var source = new SourceText(name, text);
    Outcome<SyntaxFile> outcome;
    try {
      outcome = Parser.parse(source);
    } catch (RuntimeException thrown) {
      throw new AssertionError(name + " throws:\n" + text, thrown);
    }
    Laws.hold(source, outcome);
    Outcome<String> formatted = Formatter.format(source);
    assertEquals(outcome.failed(), formatted.failed());
    if (!formatted.failed()) {
      Outcome<String> again = Formatter.format(new SourceText(name, formatted.value()));
      assertFalse(again.failed(), () -> "formatting broke\n" + text);
      assertEquals(formatted.value(), again.value(), text);
    }
  }

  private static String mutated(String text, Random random) {
    var mutant = new StringBuilder(text);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(mutant.length() + 1);
      int end = Math.min(mutant.length(), at + 1 + random.nextInt(3));
      String splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
      switch (random.nextInt(3)) {
        case 0 -> mutant.delete(at, end);
        case 1 -> mutant.insert(at, splinter);
        default -> mutant.replace(at, end, splinter);
      }
    }
    return mutant.toString();
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases/samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".peerage"))
          .sorted()
          .map(MutationTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      throw new java.io.UncheckedIOException(trouble);
    }
  }
}
