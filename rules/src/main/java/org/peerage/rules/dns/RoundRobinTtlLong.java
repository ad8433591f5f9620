package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.dns.ZoneNames;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * Flags addresses of a cluster name that are kept for more than a minute: an endpoint that loses
 * its peer asks again and must get another (Expressway X8.9 guide, Configure Endpoints, SIP option
 * 3 and H.323 option 2 [EXP-ENDP-015, XDNS-17]).
 */
public final class RoundRobinTtlLong extends BlockRule {

  private static final String LONGEST = DnsLimits.LONGEST_ROUND_ROBIN_TTL + "s";

  @Override
  public String id() {
    return "round-robin-ttl-long";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() == Dns.Publish.KIND && block.on(Dns.Publish.ROUND_ROBIN)) {
      block
          .stated(Dns.Publish.ROUND_ROBIN_TTL)
          .filter(ttl -> ttl.value().toSeconds() > DnsLimits.LONGEST_ROUND_ROBIN_TTL)
          .ifPresent(
              ttl ->
                  findings.add(
                      new Corrections(zone.definition())
                          .write(
                              finding(zone, block.label(), ttl.at(), ttl.value().toSeconds())
                                  .help("write `round-robin-ttl = " + LONGEST + "`, or less"),
                              ttl.at(),
                              LONGEST,
                              Safety.UNSAFE)));
    } else if (block.kind() == Dns.Record.HOST) {
      host(zone, block, dns, findings);
    }
  }

  /** A host block that turns the addresses of a cluster, written by hand. */
  private static void host(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.list(Dns.Record.ADDRESS).size() < 2) {
      return;
    }
    Optional<DomainName> owner = ZoneNames.owner(block.label(), zone.origin());
    Optional<Cluster> cluster =
        dns.name(zone.view(), block.list(Dns.Record.ADDRESS).get(0).value())
            .flatMap(dns::peer)
            .map(Peer::cluster)
            .filter(found -> found.name().equals(owner));
    if (cluster.isPresent()) {
      for (DnsRecord one : dns.records(zone.view(), owner.orElseThrow())) {
        if (one.from() == block && one.ttl() > DnsLimits.LONGEST_ROUND_ROBIN_TTL) {
          findings.add(
              new Corrections(zone.definition())
                  .set(
                      finding(zone, cluster.get().label(), place(zone, block), one.ttl())
                          .help("write `ttl = " + LONGEST + "`, or less"),
                      block,
                      Dns.TTL,
                      LONGEST,
                      Safety.UNSAFE));
          return;
        }
      }
    }
  }

  private static Span place(Zone zone, Element block) {
    boolean zones =
        block.stated(Dns.TTL).isEmpty() && zone.definition().stated(Dns.TTL).isPresent();
    return zones ? zone.definition().at(Dns.TTL) : block.at(Dns.TTL);
  }

  private static Finding finding(Zone zone, String cluster, Span at, long seconds) {
    return Finding.at(
        at,
        Subjects.of(zone),
        "addresses of cluster " + cluster + " in turn may be kept for " + seconds + " seconds");
  }
}
