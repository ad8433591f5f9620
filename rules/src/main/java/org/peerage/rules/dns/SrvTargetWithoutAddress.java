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
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/**
 * Flags an SRV target without an address record where the estate would hold it: in a whole zone, or
 * where a publication writes the addresses of its peers (RFC 2782, Target; Expressway X8.9 guide,
 * Appendix 2 [RFC-SRV-03, EXP-SRV-006, EXP-PRE-022]).
 *
 * <p>The rest of a zone of which we write a fragment is not known: {@link SrvTargetUnknown}.
 */
public final class SrvTargetWithoutAddress implements EstateRule {

  @Override
  public String id() {
    return "srv-target-without-address";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    Set<String> seen = new HashSet<>();
    for (Zone zone : dns.zones()) {
      for (DnsRecord one : dns.targets(zone)) {
        DomainName target = ((RecordData.Srv) one.data()).target();
        if (!dns.resolves(zone.view(), target)
            && (dns.isAnsweredHere(zone.view(), target) || isWrittenHere(dns, zone, one))
            && !hasNone(dns, target)
            && seen.add(zone.view() + " " + target)) {
          findings.add(missing(finding(dns, zone, one, target), one, estate));
        }
      }
    }
    return findings;
  }

  /** Whether a peer has no address at all, which is said of the peer. */
  private static boolean hasNone(PublishedDns dns, DomainName target) {
    Optional<Peer> peer = dns.peer(target);
    return peer.isPresent() && peer.get().interfaces().isEmpty();
  }

  /** Whether the publication that has the target also writes its addresses, into a zone we have. */
  private static boolean isWrittenHere(PublishedDns dns, Zone zone, DnsRecord one) {
    DomainName target = ((RecordData.Srv) one.data()).target();
    return one.from().kind() == Dns.Publish.KIND
        && one.from().on(Dns.Publish.ADDRESSES)
        && dns.zoneOf(zone.view(), target).filter(zone::equals).isPresent();
  }

  /** The address of a node is missing from its system. */
  private static Finding missing(Finding finding, DnsRecord one, Estate estate) {
    if (one.from().kind() != Dns.Publish.KIND) {
      return finding;
    }
    return estate.system(one.from().label()).map(finding::missingFrom).orElse(finding);
  }

  private static Finding finding(PublishedDns dns, Zone zone, DnsRecord one, DomainName target) {
    String view = zone.view().word();
    var peer = dns.peer(target);
    if (one.from().kind() == Dns.Publish.KIND && peer.isPresent()) {
      Peer unit = peer.get();
      boolean off = !one.from().on(Dns.Publish.ADDRESSES);
      var finding =
          Finding.at(
                  off ? one.from().at(Dns.Publish.ADDRESSES) : unit.element().head(),
                  off ? Subjects.of(zone) : unit.path(),
                  off
                      ? "nothing gives " + target + " an address in the " + view + " view"
                      : unit.label() + " has no address that the " + view + " view could show")
              .label(one.at(), one.owner() + " leads to " + target);
      return off
          ? finding.help("leave `addresses = off` out, or write a host block for " + target)
          : finding
              .missingFrom(unit.element())
              .help("write the address of the interface that faces the " + view + " side");
    }
    return Finding.at(
            one.at(),
            Subjects.of(zone),
            "target " + target + " of " + one.owner() + " has no address record")
        .missingFromEstate()
        .help("write `host " + target + " { address = … }` in its zone, or correct the name");
  }
}
