package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.platform.Releases.Resolution;
import org.peerage.platform.Releases.Standing;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;

class ReleasesTest {

  @Test
  void releasesOfAFamilyAreInOrderAndDoNotOverlap() {
    for (Family family : Family.values()) {
      List<Release> releases = Releases.of(family);
      for (int i = 0; i < releases.size(); i++) {
        Release release = releases.get(i);
        assertEquals(family, release.family());
        assertEquals(family.versionPrefix(), release.from().prefix());
        assertTrue(release.to().atLeast(release.from()), release.title());
        for (int j = 0; j < releases.size(); j++) {
          if (j != i) {
            assertFalse(releases.get(j).versions().contains(release.from()), release.title());
            assertFalse(releases.get(j).versions().contains(release.to()), release.title());
          }
        }
        if (i > 0) {
          assertTrue(release.from().compareTo(releases.get(i - 1).to()) > 0, release.title());
        }
      }
    }
  }

  @Test
  void aMaintenanceReleaseBelongsToItsRelease() {
    assertKnown(Family.EXPRESSWAY, "X8.9.2", "X8.9");
    assertKnown(Family.EXPRESSWAY, "X8.11.4", "X8.11");
    assertKnown(Family.EXPRESSWAY, "X14.0.7", "X14.0 to X14.3");
    assertKnown(Family.EXPRESSWAY, "X15.5", "X15.0 to X15.5");
    assertKnown(Family.VCS, "X7.2.4", "X7");
    assertKnown(Family.VCS, "X12.5.9", "X12.5");
    assertKnown(Family.CONDUCTOR, "XC2.2.1", "XC2.2 to XC2.3");
    assertKnown(Family.CONDUCTOR, "XC3.0.2", "XC3.0");
  }

  @Test
  void anUnknownVersionIsAnsweredByTheNextOlderTable() {
    assertStandsIn(Family.EXPRESSWAY, "X16.0", Standing.NEWER, "X15.0 to X15.5");
    assertStandsIn(Family.EXPRESSWAY, "X15.6", Standing.NEWER, "X15.0 to X15.5");
    assertStandsIn(Family.EXPRESSWAY, "X13.1", Standing.BETWEEN, "X12.6 to X12.7");
    assertStandsIn(Family.EXPRESSWAY, "X7.2", Standing.OLDER, "X8.1 to X8.4");
    assertStandsIn(Family.VCS, "X14.0", Standing.NEWER, "X12.5");
    assertStandsIn(Family.VCS, "X5.1", Standing.OLDER, "X7");
    assertStandsIn(Family.CONDUCTOR, "XC4.1", Standing.NEWER, "XC3.0");
    assertStandsIn(Family.CONDUCTOR, "XC1.2", Standing.OLDER, "XC2.1");
    assertStandsIn(Family.EXPRESSWAY, "XC2.4", Standing.FOREIGN, "X15.0 to X15.5");
    assertStandsIn(Family.CONDUCTOR, "X8.9", Standing.FOREIGN, "XC3.0");
  }

  @Test
  void theNoteNamesTheVersionAndTheTable() {
    assertEquals(
        Optional.of(
            "X16.0 is newer than X15.5, the newest Expressway release known here; the tables of"
                + " X15.0 to X15.5 stand in"),
        Releases.resolve(Family.EXPRESSWAY, Version.of("X16.0")).note());
    assertEquals(
        Optional.of(
            "XC1.2 is older than XC2.1, the oldest Conductor release known here; the tables of"
                + " XC2.1 stand in"),
        Releases.resolve(Family.CONDUCTOR, Version.of("XC1.2")).note());
    assertEquals(
        Optional.of("no Expressway release X13.1 is known; the tables of X12.6 to X12.7 stand in"),
        Releases.resolve(Family.EXPRESSWAY, Version.of("X13.1")).note());
  }

  @Test
  void milestonesLieBehindTheFirstAndUpToTheSecondVersion() {
    var passed = Milestones.between(Family.EXPRESSWAY, Version.of("X8.6"), Version.of("X8.9"));
    assertEquals(
        List.of("X8.8", "X8.9"), passed.stream().map(row -> row.since().toString()).toList());
    for (Family family : Family.values()) {
      List<Milestone> rows = Milestones.of(family);
      for (int i = 1; i < rows.size(); i++) {
        assertTrue(rows.get(i).since().compareTo(rows.get(i - 1).since()) > 0);
      }
    }
  }

  private static void assertKnown(Family family, String version, String release) {
    Resolution resolution = Releases.resolve(family, Version.of(version));
    assertEquals(Standing.KNOWN, resolution.standing(), version);
    assertEquals(release, resolution.release().title());
    assertEquals(Optional.empty(), resolution.note());
  }

  private static void assertStandsIn(
      Family family, String version, Standing standing, String release) {
    Resolution resolution = Releases.resolve(family, Version.of(version));
    assertEquals(standing, resolution.standing(), version);
    assertEquals(release, resolution.release().title());
    assertTrue(resolution.note().orElseThrow().contains(release));
    assertTrue(resolution.note().orElseThrow().contains(version));
  }
}
