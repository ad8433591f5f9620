package org.peerage.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionRangeTest {

  @Test
  void allBoundsMustHold() {
    VersionRange range = VersionRange.of(">=X8.8 <X12.6");
    assertTrue(range.contains(Version.of("X8.8")));
    assertTrue(range.contains(Version.of("X12.5.9")));
    assertFalse(range.contains(Version.of("X8.7.3")));
    assertFalse(range.contains(Version.of("X12.6")));
  }

  @Test
  void anUpperBoundIncludesMaintenanceReleases() {
    VersionRange range = VersionRange.of("<=X8.11");
    assertTrue(range.contains(Version.of("X8.11.4")));
    assertFalse(range.contains(Version.of("X8.12")));
    assertTrue(VersionRange.of("<=X8").contains(Version.of("X8.11")));
  }

  @Test
  void blanksDoNotMatterAndNothingHoldsForAll() {
    assertEquals(VersionRange.of(">=X8.8 <X12.6"), VersionRange.of("  >=X8.8   <X12.6 "));
    assertEquals(VersionRange.ANY, VersionRange.of("any"));
    assertEquals(VersionRange.ANY, VersionRange.of(""));
    assertTrue(VersionRange.ANY.contains(Version.of("XC2.1")));
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> VersionRange.of("X8.8"));
    assertThrows(IllegalArgumentException.class, () -> VersionRange.of(">=eight"));
  }

  @Test
  void itPrintsAsItIsWritten() {
    assertEquals(">=X8.8 <X12.6", VersionRange.of(">=X8.8 <X12.6").toString());
    assertEquals("any", VersionRange.ANY.toString());
  }
}
