package org.peerage.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** RFC 1982, and its section 5.2 for the examples. */
class SerialNumberTest {

  @Test
  void theCircleCloses() {
    var last = new SerialNumber(4_294_967_295L);
    assertEquals(new SerialNumber(0), last.plus(1));
    assertTrue(last.plus(1).isAfter(last));
    assertFalse(last.isAfter(last.plus(1)));
  }

  @Test
  void halfTheCircleApartNeitherIsNewer() {
    var zero = new SerialNumber(0);
    var half = new SerialNumber(1L << 31);
    assertFalse(zero.isAfter(half));
    assertFalse(half.isAfter(zero));
    assertTrue(new SerialNumber((1L << 31) - 1).isAfter(zero));
    assertTrue(zero.isAfter(new SerialNumber((1L << 31) + 1)));
  }

  @Test
  void whatRisesIsNewerAndNothingIsNewerThanItself() {
    var random = new Random(1982);
    for (int i = 0; i < 10_000; i++) {
      var serial = new SerialNumber(random.nextLong(1L << 32));
      var later = serial.plus(1 + random.nextLong((1L << 31) - 1));
      assertTrue(later.isAfter(serial), serial + " " + later);
      assertFalse(serial.isAfter(later), serial + " " + later);
      assertFalse(serial.isAfter(serial));
    }
  }

  @Test
  void aSerialRisesByLessThanHalfTheCircle() {
    var zero = new SerialNumber(0);
    assertThrows(IllegalArgumentException.class, () -> zero.plus(1L << 31));
    assertThrows(IllegalArgumentException.class, () -> zero.plus(-1));
    assertThrows(IllegalArgumentException.class, () -> new SerialNumber(1L << 32));
    assertThrows(IllegalArgumentException.class, () -> new SerialNumber(-1));
  }

  @Test
  void secondsBeyondTheYear2106BeginAnew() {
    assertEquals(new SerialNumber(1_780_000_000L), SerialNumber.ofEpochSecond(1_780_000_000L));
    assertEquals(new SerialNumber(1), SerialNumber.ofEpochSecond((1L << 32) + 1));
  }
}
