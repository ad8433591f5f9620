package org.peerage.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineMapTest {

  @Test
  void everyLineEndCounts() {
    var lines = new LineMap("a\nb\r\nc\rd");
    assertEquals(4, lines.count());
    assertEquals("b", lines.line(2));
    assertEquals("c", lines.line(3));
    assertEquals(new Position(3, 1), lines.position(5));
    assertEquals(new Position(2, 2), lines.position(3));
  }

  @Test
  void theEndOfTheTextIsAPlace() {
    assertEquals(new Position(1, 1), new LineMap("").position(0));
    assertEquals(new Position(2, 1), new LineMap("a\n").position(2));
    assertEquals("", new LineMap("a\n").line(2));
  }

  /** Held against the plainest way to count. */
  @Test
  void countsAsOneWouldByHand() {
    var random = new Random(1);
    for (int run = 0; run < 500; run++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append("ab\n\r \u00e9".charAt(random.nextInt(6)));
      }
      var lines = new LineMap(text.toString());
      int line = 1;
      int column = 1;
      for (int offset = 0; offset <= text.length(); offset++) {
        assertEquals(new Position(line, column), lines.position(offset), text.toString());
        assertEquals(offset, lines.start(line) + column - 1);
        boolean pair =
            offset + 1 < text.length()
                && text.charAt(offset) == '\r'
                && text.charAt(offset + 1) == '\n';
        boolean ends = offset < text.length() && "\n\r".indexOf(text.charAt(offset)) >= 0 && !pair;
        line = ends ? line + 1 : line;
        column = ends ? 1 : column + 1;
      }
    }
  }
}
