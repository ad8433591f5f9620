package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.golden.DiagnosticLines;
import org.peerage.source.SourceText;

/**
 * One mistake gives one finding: each brace, bracket, quote, comma and sign of the samples is left
 * out once, and written twice once; and a brace too many is put before each word and sign.
 */
class OneMistakeTest {

  private static final String SIGNS = "{}[]()=,\"'$";

  @Test
  void leftOut() throws IOException {
    each(true);
  }

  @Test
  void doubled() throws IOException {
    each(false);
  }

  @Test
  void oneTooMany() throws IOException {
    for (Path file : samples()) {
      String text = Files.readString(file);
      for (int i = 1; i < text.length(); i++) {
        boolean begins = !isWordPart(text.charAt(i)) || !isWordPart(text.charAt(i - 1));
        if (begins && text.charAt(i) != ' ' && !inComment(text, i) && !inString(text, i)) {
          for (char sign : new char[] {'{', '}'}) {
            check(file, i, text.substring(0, i) + sign + text.substring(i));
          }
        }
      }
    }
  }

  private static boolean isWordPart(char unit) {
    return unit == '-' || unit == '.' || Character.isLetterOrDigit(unit);
  }

  private static boolean inString(String text, int offset) {
    boolean inside = false;
    for (int i = text.lastIndexOf('\n', offset - 1) + 1; i < offset; i++) {
      inside ^= text.charAt(i) == '"' || text.charAt(i) == '\'';
    }
    return inside;
  }

  private static void each(boolean leftOut) throws IOException {
    for (Path file : samples()) {
      String text = Files.readString(file);
      for (int i = 0; i < text.length(); i++) {
        if (SIGNS.indexOf(text.charAt(i)) >= 0 && !inComment(text, i)) {
          String before = text.substring(0, leftOut ? i : i + 1);
          check(file, i, before + text.substring(leftOut ? i + 1 : i));
        }
      }
    }
  }

  private static void check(Path file, int offset, String text) {
    var source = new SourceText("text", text);
    List<Diagnostic> found = Parser.parse(source).diagnostics();
    assertTrue(
        found.size() <= 1,
        () -> {
          int line = source.lines().lineOf(Math.min(offset, text.length()));
          return file + ": " + source.lines().line(line) + "\n" + DiagnosticLines.of(source, found);
        });
  }

  private static boolean inComment(String text, int offset) {
    int line = text.lastIndexOf('\n', offset) + 1;
    int comment = text.indexOf('#', line);
    return comment >= 0 && comment < offset;
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases/samples"))) {
      return files.filter(file -> !file.toString().endsWith(".tree")).sorted().toList();
    }
  }
}
