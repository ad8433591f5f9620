package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.ServiceLabels;

/**
 * Flags the owner of SRV records that has the protocol first (RFC 2782 [RFC-SRV-07, EXP-SRV-004]).
 */
public final class ZoneSrvLabelsSwapped extends ServiceSetRule {

  private static final List<String> PROTOCOLS = List.of("_tcp", "_udp", "_tls", "_sctp");

  @Override
  public String id() {
    return "zone-srv-labels-swapped";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    ServiceLabels labels = service.labels();
    if (labels.areWellFormed()
        && PROTOCOLS.contains(labels.service())
        && !PROTOCOLS.contains(labels.protocol())) {
      String right = labels.protocol() + "." + labels.service();
      findings.add(
          service
              .finding(
                  service.set().records().get(0).ownerAt(),
                  service.owner() + " has the protocol before the service")
              .help("write `" + right + labels.rest() + ".`"));
    }
  }
}
