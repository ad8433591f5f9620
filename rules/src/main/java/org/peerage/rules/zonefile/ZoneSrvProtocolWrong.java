package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.platform.ServiceRecord;
import org.peerage.rules.shared.ServiceLabels;

/**
 * Flags a service under a protocol by which it is not asked for (Expressway X8.9 guide, Appendix 2
 * [EXP-SRV-015, EXP-SRV-016, EXP-MRA-001, XDNS-18]).
 */
public final class ZoneSrvProtocolWrong extends ServiceSetRule {

  /** Registered beside those a cluster has (RFC 4168, RFC 7118), and one that others ask for. */
  private static final List<String> KNOWN_BESIDE =
      List.of(
          "_sip._sctp",
          "_sip._ws",
          "_sip._wss",
          "_sip._tls",
          "_sips._sctp",
          "_sips._ws",
          "_sips._wss");

  private static final List<String> PROTOCOLS =
      List.of("_tcp", "_udp", "_tls", "_sctp", "_ws", "_wss");

  @Override
  public String id() {
    return "zone-srv-protocol-wrong";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    ServiceLabels labels = service.labels();
    List<ServiceRecord> rows = service.rows();
    if (rows.isEmpty()
        || service.row().isPresent()
        || !PROTOCOLS.contains(labels.protocol())
        || KNOWN_BESIDE.contains(labels.service() + "." + labels.protocol())) {
      return;
    }
    ServiceRecord row = rows.get(0);
    findings.add(
        service
            .finding(
                service.set().records().get(0).ownerAt(),
                row.use() + " is asked for under " + row.owner() + ", not " + labels.protocol())
            .help("write `" + row.owner() + labels.rest() + ".`"));
  }
}
