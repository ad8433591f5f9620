package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.value.PortRange;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;
import org.peerage.value.WebProtocol;

class PortsTest {

  @Test
  void expresswayPeersFromTheReleaseThatBroughtTls() {
    List<String> expected =
        List.of("TCP 4371", "TCP 4372", "TCP 5060", "TCP 5061", "UDP 1719", "TCP 1720");
    assertEquals(expected, between(Family.EXPRESSWAY, "X8.8"));
    assertEquals(expected, between(Family.VCS, "X8.9"));
  }

  @Test
  void anOlderReleaseIsSentToItsOwnGuide() {
    Ports.Profile profile = Ports.betweenPeers(Family.EXPRESSWAY, Version.of("X8.7"));
    assertEquals(List.of(), profile.ports());
    assertTrue(profile.note().orElseThrow().contains("guide of release X8.7"));
    assertEquals(List.of(), Ports.spared(Family.VCS, Version.of("X7.2")));
  }

  @Test
  void conductorPeersByRelease() {
    assertEquals(List.of("UDP 500", "AH"), between(Family.CONDUCTOR, "XC2.1"));
    assertEquals(
        List.of("UDP 500", "AH", "TCP 5060", "TCP 5061", "UDP 1719", "TCP 1720"),
        between(Family.CONDUCTOR, "XC2.4"));
    assertEquals(between(Family.CONDUCTOR, "XC2.4"), between(Family.CONDUCTOR, "XC3.0"));
    assertTrue(Ports.betweenPeers(Family.CONDUCTOR, Version.of("XC2.3")).note().isPresent());
  }

  @Test
  void builtInRulesSpareTheClusterPorts() {
    assertEquals(
        List.of(new PortRange(4371, 4371), new PortRange(4372, 4372)),
        ranges(Ports.spared(Family.EXPRESSWAY, Version.of("X8.9"))));
    assertEquals(
        List.of(new PortRange(4369, 4380)),
        ranges(Ports.spared(Family.CONDUCTOR, Version.of("XC3.0"))));
    assertEquals(List.of(), Ports.spared(Family.CONDUCTOR, Version.of("XC2.1")));
  }

  @Test
  void noPortTwiceInOneProfile() {
    for (Family family : Family.values()) {
      for (Release release : Releases.of(family)) {
        List<String> ports = between(family, release.from().toString());
        assertEquals(ports.size(), new HashSet<>(ports).size(), family + " " + release.title());
      }
    }
  }

  @Test
  void bridgesAndPolicyServicesByProtocol() {
    assertEquals("TCP 443", written(Ports.policyService()));
    assertEquals("TCP 443", written(Ports.bridge(WebProtocol.HTTPS)));
    assertEquals("TCP 80", written(Ports.bridge(WebProtocol.HTTP)));
  }

  private static List<String> between(Family family, String version) {
    return Ports.betweenPeers(family, Version.of(version)).ports().stream()
        .map(PortsTest::written)
        .toList();
  }

  private static List<PortRange> ranges(List<Port> ports) {
    return ports.stream().map(Port::ports).flatMap(Optional::stream).toList();
  }

  private static String written(Port port) {
    return port.protocol().title() + port.ports().map(range -> " " + range).orElse("");
  }
}
