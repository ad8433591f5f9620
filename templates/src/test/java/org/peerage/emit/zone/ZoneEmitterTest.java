package org.peerage.emit.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.emit.Artifact;

class ZoneEmitterTest {

  @Test
  void aWholeZoneHasItsHeadAndEveryRecordWithItsPeer() {
    String definition =
        Definitions.EDGE
            + """
            dns video.example.com {
              view = external
              soa { mname = ns1.example.net  rname = hostmaster.example.net  serial = from-commit }
              ns = [ns2.example.net, ns1.example.net]
              publish edge { services = [sip, sips, h323cs]  naptr = on  round-robin = on }
            }
            """;
    assertEquals(
        """
        ; Zone video.example.com, external view. Written by Peerage: change its definition, not this file.
        $TTL 3600
        video.example.com. 3600 IN SOA ns1.example.net. hostmaster.example.net. 1780000000 3600 900 1209600 300
        video.example.com. 3600 IN NS ns1.example.net.
        video.example.com. 3600 IN NS ns2.example.net.
        video.example.com. 60 IN A 192.0.2.11 ; edge/expe1
        video.example.com. 60 IN A 192.0.2.12 ; edge/expe2
        video.example.com. 60 IN AAAA 2001:db8:20::2 ; edge/expe1
        video.example.com. 86400 IN NAPTR 10 100 "s" "SIPS+D2T" "" _sips._tcp.video.example.com. ; edge
        video.example.com. 86400 IN NAPTR 12 100 "s" "SIP+D2T" "" _sip._tcp.video.example.com. ; edge
        _h323cs._tcp.video.example.com. 86400 IN SRV 1 1 1720 expe1.example.com. ; edge/expe1
        _h323cs._tcp.video.example.com. 86400 IN SRV 1 1 1720 expe2.example.com. ; edge/expe2
        _sip._tcp.video.example.com. 86400 IN SRV 1 1 5060 expe1.example.com. ; edge/expe1
        _sip._tcp.video.example.com. 86400 IN SRV 1 1 5060 expe2.example.com. ; edge/expe2
        _sips._tcp.video.example.com. 86400 IN SRV 1 1 5061 expe1.example.com. ; edge/expe1
        _sips._tcp.video.example.com. 86400 IN SRV 1 1 5061 expe2.example.com. ; edge/expe2
        """,
        only("dns/external/video.example.com.zone", definition));
  }

  @Test
  void aFragmentSaysHowToIncludeItAndLeavesNothingBehind() {
    String definition =
        Definitions.EDGE
            + """
            dns example.com {
              view = internal
              ttl = 2h
              publish edge { services = [sips]  priority = 10  weight = 20  ttl = 1d }
              host '@' { address = [10.0.0.1, 2001:db8::1]  ttl = 5m }
              alias www { target = '@' }
              alias away { target = www.example.net }
              srv _ldap._tcp { port = 389  targets = [dir1, dir2.example.net]  weight = 0 }
              srv _sip._udp { targets = '.' }
              record '@' MX { value = "10 mail" }
            }
            """;
    assertEquals(
        """
        ; Records for example.com, internal view, without SOA and NS. Written by Peerage: change their definition, not this file.
        ; In the zone file, on a line of its own, and raise the serial there:
        ;   $INCLUDE dns/internal/example.com.inc
        example.com. 300 IN A 10.0.0.1 ; host
        example.com. 300 IN AAAA 2001:db8::1 ; host
        example.com. 7200 IN MX 10 mail.example.com. ; record
        _ldap._tcp.example.com. 7200 IN SRV 1 0 389 dir1.example.com. ; srv
        _ldap._tcp.example.com. 7200 IN SRV 1 0 389 dir2.example.net. ; srv
        _sip._udp.example.com. 7200 IN SRV 0 0 0 . ; srv
        away.example.com. 7200 IN CNAME www.example.net. ; alias
        expe1.example.com. 7200 IN A 10.0.10.2 ; edge/expe1
        expe1.example.com. 7200 IN AAAA 2001:db8:10::2 ; edge/expe1
        expe2.example.com. 7200 IN A 192.0.2.12 ; edge/expe2
        _sips._tcp.video.example.com. 86400 IN SRV 10 20 5061 expe1.example.com. ; edge/expe1
        _sips._tcp.video.example.com. 86400 IN SRV 10 20 5061 expe2.example.com. ; edge/expe2
        www.example.com. 7200 IN CNAME example.com. ; alias
        """,
        only("dns/internal/example.com.inc", definition));
  }

  @Test
  void numbersAreReversedAndGetTheirSchemes() {
    String definition =
        """
        enum enum.example.com {
          view = external
          number 557120 { sip = john.smith@example.com  h323 = john.smith@example.com  mailto = john.smith@example.com }
          number +442071234567 { sips = 'sips:a!b\\c@example.com'  order = 7  preference = 50  ttl = 1m }
        }
        """;
    assertEquals(
        """
        ; Records for enum.example.com, external view, without SOA and NS. Written by Peerage: change their definition, not this file.
        ; In the zone file, on a line of its own, and raise the serial there:
        ;   $INCLUDE dns/external/enum.example.com.inc
        7.6.5.4.3.2.1.7.0.2.4.4.enum.example.com. 60 IN NAPTR 7 50 "u" "E2U+sip" "!^.*$!sips:a\\\\!b\\\\\\\\c@example.com!" . ; number +442071234567
        0.2.1.7.5.5.enum.example.com. 3600 IN NAPTR 100 10 "u" "E2U+sip" "!^.*$!sip:john.smith@example.com!" . ; number 557120
        0.2.1.7.5.5.enum.example.com. 3600 IN NAPTR 100 20 "u" "E2U+h323" "!^.*$!h323:john.smith@example.com!" . ; number 557120
        0.2.1.7.5.5.enum.example.com. 3600 IN NAPTR 100 30 "u" "E2U+email:mailto" "!^.*$!mailto:john.smith@example.com!" . ; number 557120
        """,
        only("dns/external/enum.example.com.inc", definition));
  }

  @Test
  void addressesLeadBackToNamesInTheViewThatShowsThem() {
    String definition =
        Definitions.EDGE
            + """
            system cucm { kind = unified-cm  node cucm1.example.com { address = 10.0.10.9 } }
            dns example.com { view = internal  host ntp1 { address = 10.0.10.7 } }
            reverse 10.0.10.0/24 { view = internal }
            reverse 192.0.2.0/28 { view = external  origin = 0-15.2.0.192.in-addr.arpa }
            reverse 192.0.2.8/29 { view = external }
            reverse 2001:db8:20::/48 { view = external  ttl = 10m }
            """;
    var files = Definitions.files(Definitions.zones(definition));
    assertEquals(
        List.of(
            "dns/internal/example.com.inc",
            "dns/internal/10.0.10.in-addr.arpa.inc",
            "dns/external/0-15.2.0.192.in-addr.arpa.inc",
            "dns/external/parent/0-15.2.0.192.in-addr.arpa.inc",
            "dns/external/192.0.2.8-29.inc",
            "dns/external/0.2.0.0.8.b.d.0.1.0.0.2.ip6.arpa.inc"),
        files.stream().map(Artifact::path).toList());
    assertEquals(
        """
        2.10.0.10.in-addr.arpa. 3600 IN PTR expe1.example.com. ; edge/expe1
        7.10.0.10.in-addr.arpa. 3600 IN PTR ntp1.example.com. ; host
        9.10.0.10.in-addr.arpa. 3600 IN PTR cucm1.example.com. ; system cucm
        """,
        records(files.get(1)));
    assertEquals(
        """
        11.0-15.2.0.192.in-addr.arpa. 3600 IN PTR expe1.example.com. ; edge/expe1
        12.0-15.2.0.192.in-addr.arpa. 3600 IN PTR expe2.example.com. ; edge/expe2
        """,
        records(files.get(2)));
    assertEquals(
        """
        11.2.0.192.in-addr.arpa. 3600 IN PTR expe1.example.com. ; edge/expe1
        12.2.0.192.in-addr.arpa. 3600 IN PTR expe2.example.com. ; edge/expe2
        """,
        records(files.get(4)));
    assertEquals(
        """
        2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 600 IN PTR expe1.example.com. ; edge/expe1
        """,
        records(files.get(5)));
  }

  @Test
  void whatAnotherZoneHoldsIsNotWrittenTwice() {
    String definition =
        Definitions.EDGE
            + """
            dns example.com { view = internal  publish edge { services = [sips]  domain = example.com } }
            dns expe1.example.com { view = internal  publish edge { services = [] } }
            """;
    var files = Definitions.files(Definitions.zones(definition));
    assertEquals(
        """
        _sips._tcp.example.com. 86400 IN SRV 1 1 5061 expe1.example.com. ; edge/expe1
        _sips._tcp.example.com. 86400 IN SRV 1 1 5061 expe2.example.com. ; edge/expe2
        expe2.example.com. 3600 IN A 192.0.2.12 ; edge/expe2
        """,
        records(files.get(0)));
    assertEquals(
        """
        expe1.example.com. 3600 IN A 10.0.10.2 ; edge/expe1
        expe1.example.com. 3600 IN AAAA 2001:db8:10::2 ; edge/expe1
        """,
        records(files.get(1)));
  }

  @Test
  void twoPublicationsShareAZoneAndASetHasOneTtl() {
    String definition =
        Definitions.EDGE
            + """
            dns example.com {
              view = external
              publish edge { services = [sips]  ttl = 2h }
              publish edge { services = [sips]  domain = example.com  addresses = off }
              host expe2 { address = 192.0.2.12  ttl = 5m }
            }
            """;
    var zone = Definitions.zones(definition).get(0);
    assertEquals(
        """
        _sips._tcp.example.com. 86400 IN SRV 1 1 5061 expe1.example.com. ; edge/expe1
        _sips._tcp.example.com. 86400 IN SRV 1 1 5061 expe2.example.com. ; edge/expe2
        expe1.example.com. 3600 IN A 192.0.2.11 ; edge/expe1
        expe1.example.com. 3600 IN AAAA 2001:db8:20::2 ; edge/expe1
        expe2.example.com. 300 IN A 192.0.2.12 ; edge/expe2
        _sips._tcp.video.example.com. 7200 IN SRV 1 1 5061 expe1.example.com. ; edge/expe1
        _sips._tcp.video.example.com. 7200 IN SRV 1 1 5061 expe2.example.com. ; edge/expe2
        """,
        records(Definitions.files(List.of(zone)).get(0)));
    assertEquals(2, zone.merged().size());
  }

  /** A backup cluster answers in the same domain, behind the first [EXP-SRV-021]. */
  @Test
  void clustersThatShareADomainHavePrioritiesOfTheirOwn() {
    String definition =
        Definitions.EDGE
            + """
            cluster backup {
              product = expressway-e
              version = X8.9
              name = backup.example.com
              peer expe9 { host-name = expe9  domain = example.com  lan1 { address = 198.51.100.9/28 } }
            }
            dns video.example.com {
              view = external
              publish edge   { services = [sips]  priority = 1 }
              publish backup { services = [sips]  priority = 2  domain = video.example.com }
            }
            """;
    assertEquals(
        """
        _sips._tcp.video.example.com. 86400 IN SRV 1 1 5061 expe1.example.com. ; edge/expe1
        _sips._tcp.video.example.com. 86400 IN SRV 1 1 5061 expe2.example.com. ; edge/expe2
        _sips._tcp.video.example.com. 86400 IN SRV 2 1 5061 expe9.example.com. ; backup/expe9
        """,
        records(Definitions.files(Definitions.zones(definition)).get(0)));
  }

  /** Listed in {@code ns} and written by hand: one set, no server twice, one TTL. */
  @Test
  void nameServersOfTheZoneAreOneSet() {
    String definition =
        """
        dns example.com {
          view = external
          soa { mname = ns1.example.net  rname = hostmaster.example.net  serial = 1 }
          ns = [ns2.example.net, ns1.example.net]
          record '@' NS { value = "ns1.example.net."  ttl = 5m }
          record '@' NS { value = "ns3.example.net."  ttl = 5m }
          record sub NS { value = "ns9.example.net." }
        }
        """;
    assertEquals(
        """
        $TTL 3600
        example.com. 3600 IN SOA ns1.example.net. hostmaster.example.net. 1 3600 900 1209600 300
        example.com. 3600 IN NS ns1.example.net.
        example.com. 3600 IN NS ns2.example.net.
        example.com. 3600 IN NS ns3.example.net.
        sub.example.com. 3600 IN NS ns9.example.net. ; record
        """,
        records(Definitions.files(Definitions.zones(definition)).get(0)));
  }

  /** Whatever lint says or is told not to say: nothing of the zone is written [ZONE-09]. */
  @Test
  void whatMustNeverBePublicIsNotWritten() {
    String definition =
        """
        dns example.com {
          view = external
          host inner { address = 10.0.0.1 }
          srv _cisco-uds._tcp { port = 8443  targets = cucm1.example.net }
          naptr 1.enum { order = 1  preference = 1  flags = u  service = E2U+P-x  regexp = '!^.*$!x:y!' }
          host outer { address = 192.0.2.1 }
        }
        reverse 10.0.0.0/24 { view = external }
        dns example.net { view = external  host outer { address = 192.0.2.1 } }
        """;
    var emitted = ZoneEmitter.emit(Definitions.zones(definition), DnsRequest.PLAIN);
    assertEquals(
        List.of(
            "the external view must not show _cisco-uds._tcp.example.com SRV",
            "the external view must not show 1.enum.example.com NAPTR",
            "the external view must not show inner.example.com A"),
        emitted.diagnostics().stream().map(Diagnostic::message).limit(3).toList());
    assertTrue(emitted.diagnostics().stream().allMatch(one -> one.id().equals("never-public")));
    assertTrue(emitted.value().stream().noneMatch(file -> file.path().contains("example.com")));
    assertTrue(emitted.value().stream().anyMatch(file -> file.path().contains("example.net")));
  }

  @Test
  void portsFollowTheSettingsOfTheCluster() {
    String definition =
        """
        cluster edge {
          product = expressway-e
          version = X8.9
          name = video.example.com
          sip { tls-port = 5071  tcp-port = 5070 }
          h323 { port = 1729  call-signaling-port = 1730 }
          peer expe1 { host-name = expe1  domain = example.com  lan1 { address = 192.0.2.11/28 } }
        }
        system cucm { kind = unified-cm  node cucm1.example.com { address = 10.0.10.9 } }
        dns video.example.com {
          view = internal
          publish edge { services = [sips, sip, sip-udp, h323ls, h323cs, h323rs, collab-edge] }
          publish cucm { services = [cisco-uds] }
        }
        """;
    assertEquals(
        """
        _cisco-uds._tcp.video.example.com. 86400 IN SRV 1 1 8443 cucm1.example.com. ; system cucm
        _h323cs._tcp.video.example.com. 86400 IN SRV 1 1 1730 expe1.example.com. ; edge/expe1
        _sip._tcp.video.example.com. 86400 IN SRV 1 1 5070 expe1.example.com. ; edge/expe1
        _sips._tcp.video.example.com. 86400 IN SRV 1 1 5071 expe1.example.com. ; edge/expe1
        _collab-edge._tls.video.example.com. 86400 IN SRV 1 1 8443 expe1.example.com. ; edge/expe1
        _h323ls._udp.video.example.com. 86400 IN SRV 1 1 1729 expe1.example.com. ; edge/expe1
        _h323rs._udp.video.example.com. 86400 IN SRV 1 1 1729 expe1.example.com. ; edge/expe1
        _sip._udp.video.example.com. 86400 IN SRV 1 1 5060 expe1.example.com. ; edge/expe1
        """,
        records(Definitions.files(Definitions.zones(definition)).get(0)));
  }

  @Test
  void aSerialThatCannotBeToldStopsItsZone() {
    String definition =
        """
        dns a.example { view = external  ns = [ns1.a.example]  soa { mname = ns1.a.example  rname = h.a.example  serial = date } }
        dns b.example { view = external  ns = [ns1.b.example]  soa { mname = ns1.b.example  rname = h.b.example  serial = from-commit } }
        dns c.example { view = external  ns = [ns1.c.example]  soa { mname = ns1.c.example  rname = h.c.example  serial = 4294967295 } }
        """;
    var emitted = ZoneEmitter.emit(Definitions.zones(definition), DnsRequest.PLAIN);
    assertEquals(
        List.of("serial-needs-published-zone", "serial-needs-commit"),
        emitted.diagnostics().stream().map(Diagnostic::id).toList());
    assertEquals(
        List.of("date", "from-commit"),
        emitted.diagnostics().stream()
            .map(d -> definition.substring(d.at().start(), d.at().end()))
            .toList());
    assertEquals(
        List.of("dns/external/c.example.zone"),
        emitted.value().stream().map(Artifact::path).toList());
  }

  private static String only(String path, String definition) {
    var files = Definitions.files(Definitions.zones(definition));
    assertEquals(List.of(path), files.stream().map(Artifact::path).toList());
    return Definitions.text(files.get(0));
  }

  /** The lines that are not wholly comment. */
  private static String records(Artifact file) {
    return Definitions.text(file)
        .lines()
        .filter(line -> !line.startsWith(";"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
