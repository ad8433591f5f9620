package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.rules.shared.ServiceLabels;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Flags the owner of an SRV record that does not begin with service and protocol, each with its
 * underscore (RFC 2782, The format of the SRV RR; Expressway X8.9 guide, Appendix 2 [RFC-SRV-07,
 * EXP-SRV-004]).
 */
public final class SrvOwnerMalformed extends BlockRule {

  @Override
  public String id() {
    return "srv-owner-malformed";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Record.SRV) {
      return;
    }
    ServiceLabels labels = ServiceLabels.of(block.label());
    if (labels.areWellFormed()) {
      return;
    }
    Span at = block.labels().get(0).at();
    var finding =
        Finding.at(
                at,
                Subjects.of(zone),
                block.label() + " does not begin with a service and a protocol")
            .marked("nobody looks for an SRV record here");
    String service = underscored(labels.service());
    String protocol = underscored(labels.protocol());
    var repaired = new ServiceLabels(service, protocol, labels.rest());
    if (repaired.rows().isEmpty() || !repaired.areWellFormed()) {
      findings.add(finding.help("write it as `_service._protocol`, as in `_sips._tcp`"));
      return;
    }
    String owner = service + "." + protocol + labels.rest();
    findings.add(
        finding
            .help("write `srv " + owner + "`")
            .fix(new Fix("write " + owner, List.of(new Edit(at, owner)), Fix.Safety.UNSAFE)));
  }

  private static String underscored(String label) {
    return label.startsWith("_") ? label : "_" + label;
  }
}
