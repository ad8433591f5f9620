package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Dns;
import org.peerage.schema.Peers;
import org.peerage.value.DnsService;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags private addresses in the external view: nobody outside can reach them (Expressway X8.9
 * guide, Appendix 3 [EXP-ISO-004, ZONE-09]). One finding for each address that is declared.
 */
public final class PrivateAddressPublic implements EstateRule {

  @Override
  public String id() {
    return "private-address-public";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    Set<String> seen = new HashSet<>();
    for (Zone zone : dns.zones()) {
      if (zone.view() == View.EXTERNAL && zone.definition().kind() == Dns.REVERSE) {
        reverse(zone, findings);
      } else if (zone.view() == View.EXTERNAL) {
        for (DnsRecord one : zone.records()) {
          Optional<IpAddress> address = address(one.data()).filter(IpAddress::isPrivate);
          if (address.isPresent() && !isInWrongView(one) && seen.add(key(one))) {
            findings.add(finding(estate.peer(one.reason()), zone, one, address.get()));
          }
        }
      }
    }
    return findings;
  }

  private static void reverse(Zone zone, List<Finding> findings) {
    if (Zones.prefix(zone.definition()).network().isPrivate()) {
      findings.add(
          Finding.at(
                  zone.definition().labels().get(0).at(),
                  Subjects.of(zone),
                  "private prefix " + Zones.prefix(zone.definition()) + " is in the external view")
              .label(zone.definition().at(Dns.VIEW), "the view")
              .help("write `view = internal`"));
    }
  }

  /** What publishes cisco-uds belongs inside as a whole, and another rule says so. */
  private static boolean isInWrongView(DnsRecord one) {
    for (Sourced<DnsService> service : one.from().list(Dns.Publish.SERVICES)) {
      if (service.value() == DnsService.CISCO_UDS) {
        return true;
      }
    }
    return false;
  }

  /** A peer, or a single address: one interface that is wrong shows all its addresses. */
  private static String key(DnsRecord one) {
    return one.from().kind() == Dns.Publish.KIND ? one.reason() : one.at().toString();
  }

  private static Optional<IpAddress> address(RecordData data) {
    if (data instanceof RecordData.A a) {
      return Optional.of(a.address());
    }
    return data instanceof RecordData.Aaaa aaaa ? Optional.of(aaaa.address()) : Optional.empty();
  }

  private static Finding finding(Optional<Peer> peer, Zone zone, DnsRecord one, IpAddress address) {
    String whose = peer.map(Peer::label).orElseGet(() -> one.owner().toString());
    var finding =
        Finding.at(
                one.at(),
                peer.map(Peer::path).orElseGet(() -> Subjects.of(zone)),
                "the external view would show the private address " + address + " of " + whose)
            .label(zone.definition().at(Dns.VIEW), "everybody may see this zone");
    if (peer.isEmpty()) {
      return finding.help("take the address off here, and show it in the internal view only");
    }
    return peer.get().get(Peers.EXTERNAL_LAN_INTERFACE).isEmpty() && peer.get().lan2().isPresent()
        ? finding.help("write `external-lan-interface = lan2` in " + whose)
        : finding.help("write the translated address as `static-nat` of the external interface");
  }
}
