package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peerage.value.DnsService;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;
import org.peerage.value.WebProtocol;

/** Every row of every table says where it is from. */
class SourcesTest {

  private static final Pattern ID = Pattern.compile("(EXP|CND)-[A-Z]+-\\d{3}|DOC-\\d{3}");

  @Test
  void idsAreShapedAsThoseOfTheCatalogue() throws IllegalAccessException {
    for (Source source : all()) {
      assertFalse(source.section().isBlank(), source.cited());
      for (String id : source.ids()) {
        assertTrue(ID.matcher(id).matches(), id);
      }
      assertEquals(source.ids().size(), new HashSet<>(source.ids()).size(), source.cited());
    }
  }

  /** What of the guides is numbered in the catalogue has to name its number. */
  @Test
  void aFactOfTheClusterGuidesNamesItsIds() throws IllegalAccessException {
    var catalogued =
        Set.of(
            Document.CONDUCTOR_XC2_1,
            Document.CONDUCTOR_XC2_4,
            Document.CONDUCTOR_XC3_0,
            Document.COMPARISON);
    for (Source source : all()) {
      if (catalogued.contains(source.document())) {
        assertFalse(source.ids().isEmpty(), source.cited());
      }
    }
  }

  @Test
  void aCitationReadsAsOne() {
    assertEquals(
        "Expressway cluster guide X8.9, Add a Peer to a Cluster", Limits.PEERS.source().cited());
    assertEquals(
        "Cisco TAC document 217230, Remove a peer",
        Behavior.LEAVER_LOSES_CERTIFICATE.source().cited());
  }

  @Test
  void waitsAreInOrder() {
    for (Wait wait : Wait.values()) {
      assertFalse(wait.least().isNegative(), wait.name());
      wait.most().ifPresent(most -> assertTrue(most.compareTo(wait.least()) >= 0, wait.name()));
    }
    assertEquals(Duration.ofMinutes(2), Wait.JOINED.least());
    assertEquals(Duration.ofMinutes(10), Wait.UPGRADED.most().orElseThrow());
  }

  @Test
  void alarmTextsDiffer() {
    var texts = new HashSet<String>();
    for (Alarm alarm : Alarm.values()) {
      assertTrue(texts.add(alarm.text()), alarm.text());
      assertFalse(alarm.remedy().isBlank());
    }
    assertEquals(
        "Invalid clustering configuration: H.323 mode must be turned On - clustering uses H.323"
            + " communications between peers",
        Alarm.H323_OFF.text());
  }

  @Test
  void behaviourByVersion() {
    assertTrue(Behavior.TLS_BETWEEN_PEERS.holds(Family.EXPRESSWAY, Version.of("X8.8")));
    assertFalse(Behavior.TLS_BETWEEN_PEERS.holds(Family.EXPRESSWAY, Version.of("X8.7.3")));
    assertFalse(Behavior.ADDRESS_MAPPING.holds(Family.EXPRESSWAY, Version.of("X8.9.1")));
    assertTrue(Behavior.LEAVER_IS_CLEARED.holds(Family.VCS, Version.of("X8.11")));
    assertFalse(Behavior.PEER_LIST_ORDERED.holds(Family.CONDUCTOR, Version.of("XC3.0")));
    assertTrue(Behavior.BACKUP_BOUND_TO_UNIT.holds(Family.CONDUCTOR, Version.of("XC2.1")));
    assertFalse(Behavior.EDITIONS.holds(Family.CONDUCTOR, Version.of("XC2.2")));
  }

  private static List<Source> all() throws IllegalAccessException {
    var sources = new ArrayList<Source>();
    for (Behavior row : Behavior.values()) {
      sources.add(row.source());
    }
    for (Wait row : Wait.values()) {
      sources.add(row.source());
    }
    for (Alarm row : Alarm.values()) {
      sources.add(row.source());
    }
    for (Alarm.Phase phase : Alarm.Phase.values()) {
      for (Alarm.Expected row : ExpectedAlarms.in(phase)) {
        sources.add(row.source());
      }
    }
    for (Page row : Page.values()) {
      sources.add(row.source());
    }
    for (Sighting row : Sighting.values()) {
      sources.add(row.source());
    }
    for (NeverWritten row : NeverWritten.all()) {
      sources.add(row.source());
    }
    for (DnsService row : DnsService.values()) {
      sources.add(ServiceRecords.of(row).source());
    }
    for (WebProtocol row : WebProtocol.values()) {
      sources.add(Ports.bridge(row).source());
    }
    sources.add(Ports.policyService().source());
    for (Fact<String> row : Ipsec.facts()) {
      sources.add(row.source());
    }
    for (Family family : Family.values()) {
      for (Milestone row : Milestones.of(family)) {
        sources.add(row.source());
      }
      for (Release release : Releases.of(family)) {
        Ports.betweenPeers(family, release.from())
            .ports()
            .forEach(row -> sources.add(row.source()));
        Ports.spared(family, release.from()).forEach(row -> sources.add(row.source()));
      }
    }
    for (var field : Limits.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        sources.add(((Fact<?>) field.get(null)).source());
      }
    }
    sources.add(PlatformClass.SOURCE);
    sources.add(Discoveries.SOURCE);
    return sources;
  }
}
