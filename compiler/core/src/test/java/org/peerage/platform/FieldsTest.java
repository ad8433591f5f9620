package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;

class FieldsTest {

  private static final Version X8_9 = Version.of("X8.9");

  @Test
  void eachAttributeOfAnApplianceIsOnAPageOrAStatement() {
    var missing = new ArrayList<String>();
    visit(Schema.CLUSTER, missing);
    assertEquals(List.of(), missing);
  }

  private static void visit(BlockKind kind, List<String> missing) {
    for (Attribute<?> attribute : kind.attributes()) {
      boolean onPage = Fields.find(kind, attribute, Family.EXPRESSWAY, X8_9).isPresent();
      if (onPage == Fields.stated(kind, attribute)) {
        missing.add(kind.name() + " " + attribute.name());
      }
    }
    for (BlockKind child : kind.children()) {
      visit(child, missing);
    }
  }

  @Test
  void whatAScriptTypesHasAPageToo() {
    for (Command command : Commands.known()) {
      for (Command.Key key : command.keys()) {
        key.attribute()
            .ifPresent(
                attribute ->
                    assertTrue(
                        Fields.find(key.kind(), attribute, Family.EXPRESSWAY, X8_9).isPresent(),
                        command.path()));
      }
    }
  }

  @Test
  void labelsByProductAndVersion() {
    assertEquals("Peer N address", label(Clusters.PEERS, Family.EXPRESSWAY, "X8.9"));
    assertEquals("Peer N IP address", label(Clusters.PEERS, Family.CONDUCTOR, "XC3.0"));
    assertEquals("Configuration master", label(Clusters.PRIMARY, Family.VCS, "X8.1.1"));
    assertEquals("Configuration primary", label(Clusters.PRIMARY, Family.EXPRESSWAY, "X8.9"));
    assertEquals("System host name", label(Peers.HOST_NAME, Family.EXPRESSWAY, "X8.9"));
  }

  @Test
  void menusByProductAndVersion() {
    assertCertain("System > Clustering", Page.CLUSTERING, Family.EXPRESSWAY, "X8.9");
    assertCertain("System > Clustering", Page.CLUSTERING, Family.CONDUCTOR, "XC2.1");
    assertCertain(
        "VCS configuration > Dial plan > Policy services",
        Page.POLICY_SERVICES,
        Family.VCS,
        "X7.0");
    assertCertain(
        "Configuration > Dial plan > Policy services", Page.POLICY_SERVICES, Family.VCS, "X8.2");
    assertCertain(
        "Conference configuration > Conference bridges > View all conference bridges",
        Page.CONFERENCE_BRIDGES,
        Family.CONDUCTOR,
        "XC2.1");
    assertCertain(
        "Conference configuration > Conference bridges",
        Page.CONFERENCE_BRIDGES,
        Family.CONDUCTOR,
        "XC2.4");
    assertCertain(
        "Maintenance > Security certificates",
        Page.SECURITY_CERTIFICATES,
        Family.EXPRESSWAY,
        "X8.9");
    assertCertain("Maintenance > Security", Page.SECURITY_CERTIFICATES, Family.EXPRESSWAY, "X12.6");
    assertCertain("Systems > Navigator", Page.TMS_NAVIGATOR, Family.VCS, "X7.0");
  }

  @Test
  void aPathThatIsNotCertainComesWithACaution() {
    assertTrue(Page.H323.menu(Family.EXPRESSWAY, Version.of("X8.2")).caution().isPresent());
    assertEquals(
        "VCS configuration > Protocols > H.323",
        Page.H323.menu(Family.VCS, Version.of("X7.2")).path());
    assertTrue(Page.H323.menu(Family.VCS, Version.of("X7.2")).caution().isPresent());
    assertTrue(Page.SNMP.menu(Family.CONDUCTOR, Version.of("XC3.0")).caution().isPresent());
    assertTrue(Page.FINDME.menu(Family.EXPRESSWAY, X8_9).caution().isPresent());
    assertTrue(
        Page.CONFERENCE_BRIDGES.menu(Family.CONDUCTOR, Version.of("XC2.3")).caution().isPresent());
  }

  @Test
  void noTwoPagesShareAPath() {
    for (Page one : Page.values()) {
      for (Page other : Page.values()) {
        if (one != other) {
          assertNotEquals(
              one.menu(Family.EXPRESSWAY, X8_9).path(), other.menu(Family.EXPRESSWAY, X8_9).path());
        }
      }
    }
  }

  private static String label(Attribute<?> attribute, Family family, String version) {
    return Fields.find(Schema.PEER, attribute, family, Version.of(version)).orElseThrow().label();
  }

  private static void assertCertain(String path, Page page, Family family, String version) {
    Page.Menu menu = page.menu(family, Version.of(version));
    assertEquals(path, menu.path());
    assertEquals(Optional.empty(), menu.caution(), path);
    assertFalse(page.source().ids().isEmpty());
  }
}
