package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.platform.ServiceRecord;
import org.peerage.rules.shared.ServiceLabels;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.Sourced;

/**
 * Flags collab-edge or cisco-uds records with another port than 8443 (Expressway X8.9 guide,
 * Appendix 2, DNS SRV Configuration for Mobile and Remote Access [EXP-MRA-002, EXP-MRA-006]).
 */
public final class RemoteAccessPortWrong extends BlockRule {

  @Override
  public String id() {
    return "remote-access-port-wrong";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Record.SRV) {
      return;
    }
    for (ServiceRecord row : ServiceLabels.of(block.label()).rows()) {
      boolean remote =
          row.service() == DnsService.COLLAB_EDGE || row.service() == DnsService.CISCO_UDS;
      block
          .stated(Dns.Record.PORT)
          .filter(port -> remote && port.value() != row.port())
          .ifPresent(port -> findings.add(finding(zone, row, port)));
    }
  }

  private static Finding finding(Zone zone, ServiceRecord row, Sourced<Integer> port) {
    Span at = port.at();
    return Finding.at(
            at,
            Subjects.of(zone),
            row.label() + " has port " + port.value() + " instead of " + row.port())
        .help("write `port = " + row.port() + "`")
        .fix(
            new Fix(
                "write port = " + row.port(),
                List.of(new Edit(at, Integer.toString(row.port()))),
                Fix.Safety.UNSAFE));
  }
}
