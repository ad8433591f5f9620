package org.peerage.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peerage.source.Span;

class DiagnosticTest {

  @Test
  void oneOrderForAll() {
    List<Diagnostic> ordered =
        List.of(
            at("a", 1, "x", "one"),
            at("a", 1, "x", "two"),
            at("a", 1, "y", "one"),
            at("a", 2, "a", "one"),
            at("b", 0, "a", "one"));
    var shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(Diagnostic.ORDER);
    assertEquals(ordered, shuffled);
  }

  @Test
  void editsOfAFixAreSorted() {
    var late = new Edit(new Span("a", 5, 6), "x");
    var early = new Edit(new Span("a", 1, 2), "y");
    assertEquals(List.of(early, late), new Fix("f", List.of(late, early), Fix.Safety.SAFE).edits());
  }

  @Test
  void onlyAnErrorFails() {
    Diagnostic error = at("a", 0, "x", "m");
    var warning = Diagnostic.of("x", Severity.WARNING, error.at(), "m");
    assertFalse(new Outcome<>("", List.of(warning)).failed());
    assertTrue(new Outcome<>("", List.of(warning, error)).failed());
  }

  private static Diagnostic at(String file, int start, String id, String message) {
    return Diagnostic.error(id, new Span(file, start, start + 1), message);
  }
}
