package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.dns.ServicePorts;
import org.peerage.lint.Finding;
import org.peerage.model.Peer;
import org.peerage.platform.ServiceRecord;
import org.peerage.platform.ServiceRecords;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DnsService;

/**
 * Flags a port, written by hand, on which the peers do not listen for the service: that of their
 * SIP or H.323 settings, else the guide's (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration
 * for Video Conferencing [EXP-SRV-014]).
 */
public final class SrvPortUnusual extends ServiceRule {

  @Override
  public String id() {
    return "srv-port-unusual";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    Optional<DnsService> service = set.service();
    if (service.isEmpty() || !ServedClusters.isCalls(service.get())) {
      return;
    }
    Optional<Span> last = Optional.empty();
    for (DnsRecord one : set.records()) {
      var data = (RecordData.Srv) one.data();
      if (one.from().kind() != Dns.Record.SRV || data.target().isRoot()) {
        continue;
      }
      Span at = one.from().at(Dns.Record.PORT);
      Optional<Peer> peer = served.dns().peer(data.target());
      ServiceRecord row = ServiceRecords.of(service.get());
      int right = ServicePorts.of(row, peer);
      if (data.port() != right && last.filter(at::equals).isEmpty()) {
        findings.add(finding(set, at, data.port(), row, right));
        last = Optional.of(at);
      }
    }
  }

  private static Finding finding(RecordSet set, Span at, int port, ServiceRecord row, int right) {
    return Finding.at(
            at,
            Subjects.of(set.zone()),
            row.owner() + " has port " + port + ", where nobody listens for " + row.use())
        .marked("port " + right + " is meant")
        .help("write `port = " + right + "`, or declare the port in the settings of the cluster")
        .fix(
            new Fix(
                "write port = " + right,
                List.of(new Edit(at, Integer.toString(right))),
                Fix.Safety.UNSAFE));
  }
}
