package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;

class SettingsTest {

  @Test
  void aKnownPathWithAFittingValueFits() {
    assertInstanceOf(Verdict.Fits.class, judge("X8.9", "QoS Audio", "46"));
    assertInstanceOf(Verdict.Fits.class, judge("X8.9", "qos audio", "46"));
    assertInstanceOf(Verdict.Fits.class, judge("X8.9", "Zones Zone 3 HopCount", "15"));
    assertInstanceOf(Verdict.Fits.class, judge("X8.9", "Interworking Mode", "registeredonly"));
  }

  @Test
  void aValueOutOfRangeIsWrong() {
    assertInstanceOf(Verdict.WrongValue.class, judge("X8.9", "QoS Audio", "64"));
    assertInstanceOf(Verdict.WrongValue.class, judge("X8.9", "Interworking Mode", "Sometimes"));
  }

  @Test
  void aNumberOutOfRangeIsMarkedByItsWord() {
    Verdict verdict = judge("X8.9", "Zones Zone 1001 HopCount", "15");
    assertInstanceOf(Verdict.WrongIndex.class, verdict);
  }

  @Test
  void aPathThatHasAWordIsAnsweredWithIt() {
    Verdict verdict = judge("X8.9", "SystemUnit Name", "expe1");
    assertEquals(
        Peers.SYSTEM_NAME,
        assertInstanceOf(Verdict.HasWord.class, verdict).key().attribute().orElseThrow());
    verdict = judge("X15.0", "Alternates ConfigurationMaster", "9");
    assertEquals(
        Clusters.PRIMARY,
        assertInstanceOf(Verdict.HasWord.class, verdict).key().attribute().orElseThrow());
    assertInstanceOf(Verdict.HasWord.class, judge("X8.9", "Option 3 Key", "x"));
    assertInstanceOf(Verdict.HasWord.class, judge("X8.9", "SNMP V2cMode", "On"));
  }

  @Test
  void aDiscontinuedPathIsOfOtherVersions() {
    assertInstanceOf(Verdict.Fits.class, judge("X8.8", "IP QoS Value", "16"));
    assertInstanceOf(Verdict.OtherVersions.class, judge("X8.9", "IP QoS Value", "16"));
    assertInstanceOf(Verdict.OtherVersions.class, judge("X8.8", "QoS Video", "34"));
    assertInstanceOf(
        Verdict.OtherVersions.class, judge("X14.0", "SIP Advanced BibInviteDelay", "5"));
  }

  @Test
  void aPathThatNoTableHasIsUnknown() {
    assertInstanceOf(
        Verdict.UnknownPath.class, judge("X8.9", "Zones Zone 3 Neighbor Colour", "blue"));
    assertInstanceOf(Verdict.UnknownPath.class, judge("X8.9", "Colour", "blue"));
    assertInstanceOf(Verdict.UnknownPath.class, judge("X8.9", "", "blue"));
    assertInstanceOf(Verdict.UnknownPath.class, judge("X8.9", "QoS", "1"));
    assertInstanceOf(
        Verdict.UnknownPath.class, judge("X8.9", "Zones Zone 99999999999 HopCount", "1"));
  }

  @Test
  void aMisprintIsPutRight() {
    assertEquals(
        new Verdict.Miswritten("Alternates Peer 2 Address"),
        judge("X8.9", "Alternates 2 Peer Address", "192.0.2.1"));
    assertEquals(
        new Verdict.Miswritten("QoS Audio"), judge("X8.9", "xConfiguration QoS Audio", "46"));
  }

  private static Verdict judge(String version, String path, String value) {
    return Settings.judge(path, value, Family.EXPRESSWAY, Version.of(version));
  }
}
