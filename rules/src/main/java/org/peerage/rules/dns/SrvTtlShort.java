package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Flags SRV records of a cluster that are soon forgotten: the guide wants a long lifetime, 24 hours
 * say, to keep DNS traffic low (Expressway X8.9 guide, Configure Endpoints, SIP option 2 and H.323
 * option 1 [EXP-ENDP-010, EXP-SRV-020]). Less than an hour is short: our reading.
 */
public final class SrvTtlShort extends ServiceRule {

  @Override
  public String id() {
    return "srv-ttl-short";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    DnsRecord first = set.records().get(0);
    if (set.service().isEmpty()
        || first.ttl() >= DnsLimits.SHORTEST_SERVICE_TTL
        || !isFirst(first)) {
      return;
    }
    Optional<Span> own = first.from().stated(Dns.TTL).map(ttl -> ttl.at());
    var finding =
        Finding.at(
                own.orElseGet(() -> set.zone().definition().at(Dns.TTL)),
                Subjects.of(set.zone()),
                set.owner() + " may be kept for " + first.ttl() + " seconds only")
            .help("write `ttl = 24h`");
    findings.add(
        own.isEmpty()
            ? finding
            : new Corrections(set.zone().definition())
                .write(finding, own.get(), "24h", Safety.UNSAFE));
  }

  /** The sets of a publication share their TTL, so the first of them is enough. */
  private static boolean isFirst(DnsRecord one) {
    return one.from().kind() != Dns.Publish.KIND
        || one.from().list(Dns.Publish.SERVICES).get(0).at().equals(one.at());
  }
}
