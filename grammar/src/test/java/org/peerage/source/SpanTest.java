package org.peerage.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span MIDDLE = new Span("a", 3, 5);

  @Test
  void joinsInAnyOrder() {
    var early = new Span("a", 0, 1);
    assertEquals(new Span("a", 0, 5), MIDDLE.to(early));
    assertEquals(MIDDLE.to(early), early.to(MIDDLE));
    assertThrows(IllegalArgumentException.class, () -> MIDDLE.to(new Span("b", 0, 1)));
  }

  @Test
  void coversWhatLiesInside() {
    assertTrue(MIDDLE.covers(MIDDLE));
    assertTrue(MIDDLE.covers(new Span("a", 4, 4)));
    assertFalse(MIDDLE.covers(new Span("a", 4, 6)));
    assertFalse(MIDDLE.covers(new Span("b", 4, 4)));
  }

  @Test
  void hasABeginningBeforeItsEnd() {
    assertThrows(IllegalArgumentException.class, () -> new Span("a", 2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Span("a", -1, 1));
  }

  @Test
  void comparesByFileThenPlace() {
    assertTrue(MIDDLE.compareTo(new Span("b", 0, 0)) < 0);
    assertTrue(MIDDLE.compareTo(new Span("a", 3, 4)) > 0);
    assertTrue(MIDDLE.compareTo(new Span("a", 2, 9)) > 0);
    assertEquals(0, MIDDLE.compareTo(new Span("a", 3, 5)));
  }
}
