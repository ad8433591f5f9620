package org.peerage.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.dns.SerialPolicy.Known;

/** Which serial follows a published one [ZONE-11]. */
class SerialPolicyTest {

  @ParameterizedTest
  @CsvSource({
    // a new zone
    "date,         ,           2026-03-31, 2026033101",
    "increment,    ,           2026-03-31, 1",
    "from-commit,  ,           2026-03-31, 1780000000",
    "2026010101,   ,           2026-03-31, 2026010101",
    // the first change of a day, the next ones, and the hundredth
    "date,         2026033007, 2026-03-31, 2026033101",
    "date,         2026033101, 2026-03-31, 2026033102",
    "date,         2026033199, 2026-03-31, 2026033200",
    "date,         2026033200, 2026-04-01, 2026040101",
    // a day that lies behind what is published
    "date,         2026050101, 2026-03-31, 2026050102",
    // the published zone had another policy
    "from-commit,  2026033101, 2026-03-31, 2026033102",
    "date,         1780000000, 2026-03-31, 2026033101",
    "from-commit,  1780000000, 2026-03-31, 1780000001",
    "from-commit,  1779999999, 2026-03-31, 1780000000",
    // the end of the circle
    "increment,    4294967295, 2026-03-31, 0",
    "from-commit,  4294967295, 2026-03-31, 1780000000",
    "date,         4294967295, 2026-03-31, 2026033101",
    // half the circle away neither is newer (RFC 1982 section 3.2)
    "from-commit,  3927483648, 2026-03-31, 3927483649",
  })
  void followsThePublishedOne(String word, Long published, LocalDate day, long next) {
    var known = new Known(Optional.of(new SerialNumber(1_780_000_000L)), Optional.of(day));
    var before = Optional.ofNullable(published).map(SerialNumber::new);
    assertEquals(Optional.of(new SerialNumber(next)), SerialPolicy.of(word).next(before, known));
  }

  @Test
  void aNumberThatIsNotAboveThePublishedOneIsNone() {
    for (long published : List.of(2026010101L, 2026010102L, 4173493749L)) {
      assertEquals(
          Optional.empty(),
          SerialPolicy.of("2026010101")
              .next(Optional.of(new SerialNumber(published)), Known.NOTHING));
    }
    assertEquals(
        Optional.of(new SerialNumber(5)),
        SerialPolicy.of("5").next(Optional.of(new SerialNumber(4294967290L)), Known.NOTHING));
  }

  @Test
  void whatIsNotKnownGivesNone() {
    assertEquals(Optional.empty(), SerialPolicy.of("date").next(Optional.empty(), Known.NOTHING));
    assertEquals(
        Optional.empty(), SerialPolicy.of("from-commit").next(Optional.empty(), Known.NOTHING));
  }

  /** Policies changed at will, clocks that are wrong: each serial is newer than the one before. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void alwaysRises(long seed) {
    var random = new Random(seed);
    var published = new SerialNumber(random.nextLong(1L << 32));
    for (int i = 0; i < 10_000; i++) {
      String word = List.of("from-commit", "date", "increment").get(random.nextInt(3));
      var known =
          new Known(
              Optional.of(SerialNumber.ofEpochSecond(random.nextLong(1L << 33))),
              Optional.of(LocalDate.ofEpochDay(random.nextInt(3_000_000))));
      SerialNumber next = SerialPolicy.of(word).next(Optional.of(published), known).orElseThrow();
      assertTrue(next.isAfter(published), next + " after " + published);
      published = next;
    }
  }
}
