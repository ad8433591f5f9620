package org.peerage.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpPrefix;

class ZoneNamesTest {

  private static final DomainName ZONE = DomainName.of("example.com");

  @Test
  void ownersAreCompleted() {
    assertEquals("example.com", owner("@"));
    assertEquals("example.com", owner("example.com"));
    assertEquals("Example.COM", owner("Example.COM."));
    assertEquals("expe1.example.com", owner("expe1"));
    assertEquals("expe1.example.com", owner("expe1.example.com"));
    assertEquals("_sip._tcp.example.com", owner("_sip._tcp"));
    assertEquals("expe1.example.net.example.com", owner("expe1.example.net"));
    assertEquals("notexample.com.example.com", owner("notexample.com"));
    assertEquals(Optional.empty(), ZoneNames.owner("expe1.example.net.", ZONE));
  }

  @Test
  void targetsMayLieOutside() {
    assertEquals("expe1.example.com", target("expe1"));
    assertEquals("expe1.example.com", target("expe1.example.com"));
    assertEquals("expe1.example.net", target("expe1.example.net"));
    assertEquals("expe1.example.net", target("expe1.example.net."));
    assertEquals("_sips._tcp.example.com", target("_sips._tcp"));
    assertEquals("_sips._tcp.example.net", target("_sips._tcp.example.net"));
    assertEquals("example.com", target("@"));
    assertTrue(ZoneNames.target(".", ZONE).isRoot());
    assertEquals("localhost", target("localhost."));
  }

  /** The order of RFC 4034 section 6.1, whose example this is as far as our names go. */
  @Test
  void namesSortFromTheRight() {
    List<String> sorted =
        List.of(
            "example",
            "a.example",
            "yljkjljk.a.example",
            "Z.a.example",
            "zABC.a.EXAMPLE",
            "z.example",
            "*.z.example");
    var names = new ArrayList<DomainName>();
    sorted.forEach(name -> names.add(0, DomainName.of(name)));
    names.sort(null);
    assertEquals(sorted, names.stream().map(DomainName::toString).toList());
  }

  @Test
  void addressesAreReversed() {
    assertEquals("53.59.73.194.in-addr.arpa", reverse("194.73.59.53"));
    assertEquals(
        "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa",
        reverse("4321:0:1:2:3:4:567:89ab"));
    assertEquals(
        "53.48-28.59.73.194.in-addr.arpa",
        ReverseName.in(DomainName.of("48-28.59.73.194.in-addr.arpa"), IpAddress.of("194.73.59.53"))
            .toString());
  }

  @Test
  void aPrefixHasAZoneAroundIt() {
    assertEquals("2.0.192.in-addr.arpa", around("192.0.2.0", 24));
    assertEquals("2.0.192.in-addr.arpa", around("192.0.2.16", 28));
    assertEquals("0.192.in-addr.arpa", around("192.0.0.0", 20));
    assertEquals("1.2.0.192.in-addr.arpa", around("192.0.2.1", 32));
    assertEquals("in-addr.arpa", around("0.0.0.0", 0));
    assertEquals("8.b.d.0.1.0.0.2.ip6.arpa", around("2001:db8::", 32));
    assertEquals("8.b.d.0.1.0.0.2.ip6.arpa", around("2001:db8::", 35));
    assertTrue(ReverseName.isZone(new IpPrefix(IpAddress.of("192.0.2.0"), 24)));
    assertFalse(ReverseName.isZone(new IpPrefix(IpAddress.of("192.0.2.0"), 28)));
    assertTrue(ReverseName.isZone(new IpPrefix(IpAddress.of("2001:db8::"), 36)));
    assertFalse(ReverseName.isZone(new IpPrefix(IpAddress.of("2001:db8::"), 35)));
  }

  @Test
  void digitsAreReversed() {
    DomainName zone = DomainName.of("enum.example.com");
    assertEquals("0.2.1.7.5.5.enum.example.com", EnumName.of("557120", zone).toString());
    assertEquals("4.3.2.1.enum.example.com", EnumName.of("+1234", zone).toString());
    for (String good : List.of("0.2.1.7.5.5", "1")) {
      assertTrue(EnumName.isNumber(DomainName.of(good).under(zone), zone), good);
    }
    for (String bad : List.of("55.71.20", "a.1", "1..2", "")) {
      assertFalse(EnumName.isNumber(DomainName.of(bad).under(zone), zone), bad);
    }
    assertFalse(EnumName.isNumber(DomainName.of("1.example.net"), zone));
  }

  private static String owner(String text) {
    return ZoneNames.owner(text, ZONE).orElseThrow().toString();
  }

  private static String target(String text) {
    return ZoneNames.target(text, ZONE).toString();
  }

  private static String reverse(String address) {
    return ReverseName.of(IpAddress.of(address)).toString();
  }

  private static String around(String network, int length) {
    return ReverseName.zoneAround(new IpPrefix(IpAddress.of(network), length)).toString();
  }
}
