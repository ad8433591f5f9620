package org.peerage.rules.dns;

import java.util.ArrayList;
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
import org.peerage.value.Sourced;

/**
 * Flags a service under a protocol by which nobody asks for it: {@code _h323ls._tcp}, {@code
 * _collab-edge._tcp}; and {@code _tls}, which is no transport, with any service but collab-edge
 * (Expressway X8.9 guide, Appendix 2 [EXP-SRV-015, EXP-SRV-016, EXP-MRA-001, XDNS-18]).
 */
public final class SrvProtocolWrong extends BlockRule {

  @Override
  public String id() {
    return "srv-protocol-wrong";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Record.SRV) {
      return;
    }
    ServiceLabels labels = ServiceLabels.of(block.label());
    if (!labels.areWellFormed()) {
      return;
    }
    List<ServiceRecord> rows = labels.rows();
    boolean known = rows.stream().anyMatch(row -> row.protocol().equals(labels.protocol()));
    if (!known && (!rows.isEmpty() || labels.protocol().equals("_tls"))) {
      findings.add(finding(zone, block, labels, rows));
    }
  }

  private static Finding finding(
      Zone zone, Element block, ServiceLabels labels, List<ServiceRecord> rows) {
    Sourced<?> label = block.labels().get(0);
    int start = labels.service().length() + 1;
    Span at = Places.within(label, start, start + labels.protocol().length());
    var finding =
        Finding.at(
            at,
            Subjects.of(zone),
            "nobody asks for " + labels.service() + " by " + labels.protocol());
    if (rows.isEmpty()) {
      return finding
          .marked("_tls is no transport")
          .help("write `_tcp`; only `_collab-edge` is looked up under `_tls`");
    }
    var owners = new ArrayList<String>();
    for (ServiceRecord row : rows) {
      owners.add("`" + row.owner() + "`");
    }
    finding = finding.help("write " + String.join(" or ", owners));
    return rows.size() > 1 || at.equals(label.at())
        ? finding
        : finding.fix(
            new Fix(
                "write " + rows.get(0).owner(),
                List.of(new Edit(at, rows.get(0).protocol())),
                Fix.Safety.UNSAFE));
  }
}
