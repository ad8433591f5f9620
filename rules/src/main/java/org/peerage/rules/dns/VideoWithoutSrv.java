package org.peerage.rules.dns;

import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.value.DnsService;
import org.peerage.value.Purpose;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags a cluster for video interworking that no SIP or H.323 record leads to (Expressway X8.9
 * guide, Clustering Prerequisites, DNS Configuration is Done [EXP-PRE-027]). For
 * business-to-business calls {@link BusinessCallsWithoutSrv} says so.
 */
public final class VideoWithoutSrv extends PurposeRule {

  @Override
  public String id() {
    return "video-without-srv";
  }

  @Override
  boolean serves(RecordSet set, DnsService service) {
    return ServedClusters.isCalls(service);
  }

  @Override
  Optional<Sourced<Purpose>> purpose(Cluster cluster) {
    return cluster.isFor(Purpose.BUSINESS_TO_BUSINESS)
        ? Optional.empty()
        : purpose(cluster, Purpose.VIDEO_INTEROPERABILITY);
  }

  @Override
  Optional<Zone> zone(PublishedDns dns, Cluster cluster) {
    return cluster
        .name()
        .flatMap(name -> dns.zoneOf(View.INTERNAL, name).or(() -> dns.zoneOf(View.EXTERNAL, name)));
  }

  @Override
  Finding finding(Cluster cluster, Sourced<Purpose> purpose) {
    return Finding.at(
            purpose.at(), cluster.label(), "no SRV record leads to cluster " + cluster.label())
        .help("write `publish " + cluster.label() + " { services = [sips, sip, h323ls, h323cs] }`");
  }
}
