package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.value.DnsService;
import org.peerage.value.Edition;
import org.peerage.value.Platform;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;

class LimitsTest {

  @Test
  void peersByFamilyVersionAndEdition() {
    assertPeers(6, Family.EXPRESSWAY, "X8.9", Optional.empty());
    assertPeers(6, Family.VCS, "X7.2", Optional.empty());
    assertPeers(3, Family.CONDUCTOR, "XC3.0", Optional.empty());
    assertPeers(3, Family.CONDUCTOR, "XC3.0", Optional.of(Edition.FULL));
    assertPeers(2, Family.CONDUCTOR, "XC2.2.1", Optional.of(Edition.SELECT));
    assertPeers(1, Family.CONDUCTOR, "XC2.4", Optional.of(Edition.ESSENTIALS));
  }

  @Test
  void beforeEditionsEveryConductorCountsAsFull() {
    assertPeers(3, Family.CONDUCTOR, "XC2.1", Optional.of(Edition.SELECT));
    assertPeers(3, Family.CONDUCTOR, "XC2.2", Optional.of(Edition.ESSENTIALS));
  }

  @Test
  void theStricterDelayHoldsUntilAGuideAllowsMore() {
    assertEquals(30, roundTripMillis(Family.EXPRESSWAY, "X8.9"));
    assertEquals(30, roundTripMillis(Family.EXPRESSWAY, "X12.5.4"));
    assertEquals(80, roundTripMillis(Family.EXPRESSWAY, "X12.6"));
    assertEquals(80, roundTripMillis(Family.EXPRESSWAY, "X15.0"));
    assertEquals(30, roundTripMillis(Family.CONDUCTOR, "XC3.0"));
  }

  @Test
  void exactlyOneDelayHoldsForEachVersion() {
    for (Family family : Family.values()) {
      for (Release release : Releases.of(family)) {
        int holding =
            (Limits.ROUND_TRIP_TIME.where().holds(family, release.from()) ? 1 : 0)
                + (Limits.ROUND_TRIP_TIME_X12_6.where().holds(family, release.from()) ? 1 : 0);
        assertEquals(1, holding, family + " " + release.title());
      }
    }
  }

  @Test
  void platformsCompareAlikeEitherWay() {
    for (Platform one : Platform.values()) {
      assertEquals(PlatformClass.EQUAL, PlatformClass.compare(one, one));
      for (Platform other : Platform.values()) {
        assertEquals(PlatformClass.compare(one, other), PlatformClass.compare(other, one));
      }
    }
    assertEquals(
        PlatformClass.UNEQUAL, PlatformClass.compare(Platform.VM_MEDIUM, Platform.VM_LARGE));
    assertEquals(PlatformClass.EQUAL, PlatformClass.compare(Platform.CE500, Platform.VM_MEDIUM));
    assertEquals(PlatformClass.UNEQUAL, PlatformClass.compare(Platform.CE500, Platform.VM_LARGE));
    assertEquals(PlatformClass.UNKNOWN, PlatformClass.compare(Platform.VM_LARGE, Platform.CE1000));
    assertEquals(PlatformClass.UNKNOWN, PlatformClass.compare(Platform.VM_MEDIUM, Platform.CE1000));
    assertEquals(PlatformClass.UNKNOWN, PlatformClass.compare(Platform.CE1100, Platform.VM_LARGE));
  }

  @Test
  void theNumberOfPeersWithCapacityDependsOnTheRelease() {
    assertEquals(4, peersWithCapacity("X8.9", 6));
    assertEquals(4, peersWithCapacity("X14.0", 6));
    assertEquals(5, peersWithCapacity("X14.2", 6));
    assertEquals(4, peersWithCapacity("X14.2", 5));
  }

  private static int peersWithCapacity(String version, int peers) {
    return Limits.peersWithCapacity(Family.EXPRESSWAY, Version.of(version), peers);
  }

  @Test
  void serviceRecordsAreThoseOfTheGuide() {
    assertRecord(DnsService.SIPS, "_sips._tcp", 5061);
    assertRecord(DnsService.SIP, "_sip._tcp", 5060);
    assertRecord(DnsService.SIP_UDP, "_sip._udp", 5060);
    assertRecord(DnsService.H323LS, "_h323ls._udp", 1719);
    assertRecord(DnsService.H323CS, "_h323cs._tcp", 1720);
    assertRecord(DnsService.H323RS, "_h323rs._udp", 1719);
    assertRecord(DnsService.COLLAB_EDGE, "_collab-edge._tls", 8443);
    assertRecord(DnsService.CISCO_UDS, "_cisco-uds._tcp", 8443);
  }

  private static void assertPeers(
      int expected, Family family, String version, Optional<Edition> edition) {
    assertEquals(expected, Limits.peers(family, Version.of(version), edition).value());
  }

  private static long roundTripMillis(Family family, String version) {
    return Limits.roundTripTime(family, Version.of(version)).value().toMillis();
  }

  private static void assertRecord(DnsService service, String owner, int port) {
    ServiceRecord row = ServiceRecords.of(service);
    assertEquals(service, row.service());
    assertEquals(owner, row.owner());
    assertEquals(port, row.port());
  }
}
