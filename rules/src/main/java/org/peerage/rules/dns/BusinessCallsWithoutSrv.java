package org.peerage.rules.dns;

import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.value.DnsService;
import org.peerage.value.Product;
import org.peerage.value.Purpose;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags an Expressway-E cluster for business-to-business calls that no SIP or H.323 record of the
 * external view leads to (Expressway X8.9 guide, Clustering Prerequisites, DNS Configuration is
 * Done [EXP-PRE-029, EXP-PRE-027]).
 */
public final class BusinessCallsWithoutSrv extends PurposeRule {

  @Override
  public String id() {
    return "business-calls-without-srv";
  }

  @Override
  boolean serves(RecordSet set, DnsService service) {
    return set.zone().view() == View.EXTERNAL && ServedClusters.isCalls(service);
  }

  @Override
  Optional<Sourced<Purpose>> purpose(Cluster cluster) {
    return cluster.product() == Product.EXPRESSWAY_E
        ? purpose(cluster, Purpose.BUSINESS_TO_BUSINESS)
        : Optional.empty();
  }

  @Override
  Optional<Zone> zone(PublishedDns dns, Cluster cluster) {
    return cluster.name().flatMap(name -> dns.zoneOf(View.EXTERNAL, name));
  }

  @Override
  Finding finding(Cluster cluster, Sourced<Purpose> purpose) {
    return Finding.at(
            purpose.at(),
            cluster.label(),
            "no SRV record of the external view leads to cluster " + cluster.label())
        .help("write `publish " + cluster.label() + " { services = [sips, sip, h323ls, h323cs] }`");
  }
}
