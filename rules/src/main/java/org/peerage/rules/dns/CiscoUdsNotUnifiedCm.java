package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.schema.Surroundings;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.SystemKind;
import org.peerage.value.View;

/**
 * Flags cisco-uds records that lead to something else than Unified CM: to an Expressway, most of
 * all (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Mobile and Remote Access, Local
 * DNS [EXP-MRA-005]). One finding for each set; in the external view the set is wrong as a whole.
 */
public final class CiscoUdsNotUnifiedCm extends ServiceRule {

  @Override
  public String id() {
    return "cisco-uds-not-unified-cm";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.zone().view() == View.EXTERNAL
        || set.service().filter(service -> service == DnsService.CISCO_UDS).isEmpty()) {
      return;
    }
    for (DnsRecord one : set.records()) {
      DomainName target = ((RecordData.Srv) one.data()).target();
      Optional<Other> other = other(served.dns(), target);
      if (other.isPresent()) {
        findings.add(
            Finding.at(
                    one.at(),
                    Subjects.of(set.zone()),
                    set.owner() + " leads to " + target + ", which is no Unified CM")
                .label(other.get().at, other.get().words)
                .help("publish the system with `kind = unified-cm` instead"));
        return;
      }
    }
  }

  private static Optional<Other> other(PublishedDns dns, DomainName target) {
    Optional<Peer> peer = dns.peer(target);
    if (peer.isPresent()) {
      return Optional.of(
          new Other(
              peer.get().element().head(), "a peer of cluster " + peer.get().cluster().label()));
    }
    return dns.system(target)
        .flatMap(
            system ->
                system
                    .find(Surroundings.System.KIND_OF_SYSTEM)
                    .filter(kind -> kind.value() != SystemKind.UNIFIED_CM)
                    .map(kind -> new Other(kind.at(), "what " + name(system) + " is")));
  }

  private static String name(Element system) {
    return "system " + system.label();
  }

  /** What a target is, and where that is declared. */
  private record Other(Span at, String words) {}
}
