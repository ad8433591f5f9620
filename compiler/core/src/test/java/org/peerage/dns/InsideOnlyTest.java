package org.peerage.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/** What must never be seen from outside [ZONE-09, EXP-MRA-008, EXP-ISO-004, RFC-ENUM-11]. */
class InsideOnlyTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, true",
    "172.15.255.255, false",
    "172.16.0.0, true",
    "172.31.255.255, true",
    "172.32.0.0, false",
    "192.168.0.1, true",
    "192.0.2.1, false",
    "fd00::1, true",
    "fc00::1, true",
    "fe00::1, false",
    "2001:db8::1, false",
  })
  void privateAddressesAndTheWayBackFromThem(String text, boolean inside) {
    IpAddress address = IpAddress.of(text);
    var data = address.isV4() ? new RecordData.A(address) : new RecordData.Aaaa(address);
    assertEquals(inside, InsideOnly.holds(DomainName.of("host.example.com"), data));
    var back = new RecordData.Ptr(DomainName.of("host.example.com"));
    assertEquals(inside, InsideOnly.holds(ReverseName.of(address), back));
  }

  @ParameterizedTest
  @CsvSource({
    "_cisco-uds._tcp.example.com, host.example.com, true",
    "_CISCO-UDS._TCP.example.com, host.example.com, true",
    "_cuplogin._tcp.example.com, host.example.com, true",
    "_cisco-uds._tcp.example.com, ., false",
    "_collab-edge._tls.example.com, host.example.com, false",
  })
  void servicesThatTellThatOneIsInside(String owner, String target, boolean inside) {
    var data = new RecordData.Srv(1, 1, 8443, DomainName.of(target));
    assertEquals(inside, InsideOnly.holds(DomainName.of(owner), data));
  }

  @ParameterizedTest
  @CsvSource({
    "E2U+P-desk, true",
    "e2u+sip+p-desk:x, true",
    "E2U+sip, false",
    "E2U+X-desk, false",
    "E2U+sipP-, false",
    "P-desk, false",
  })
  void enumservicesThatOnlySomeHaveAgreedOn(String service, boolean inside) {
    var data = new RecordData.Naptr(1, 1, "u", service, "!^.*$!sip:a@b!", DomainName.ROOT);
    assertEquals(inside, InsideOnly.holds(DomainName.of("1.enum.example.com"), data));
  }
}
