package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.platform.ServiceRecord;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.ServiceLabels;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;

/**
 * Flags an SRV set with targets and without a port; one that says the service is not offered needs
 * none (RFC 2782, Port [RFC-SRV-01]).
 */
public final class SrvWithoutPort extends BlockRule {

  @Override
  public String id() {
    return "srv-without-port";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() == Dns.Record.SRV
        && block.stated(Dns.Record.PORT).isEmpty()
        && isOffered(block)) {
      var finding =
          Finding.at(block.head(), Subjects.of(zone), "SRV set " + block.label() + " has no port")
              .missingFrom(block);
      List<ServiceRecord> rows = ServiceLabels.of(block.label()).rows();
      findings.add(
          rows.isEmpty()
              ? finding.help("write `port = …`")
              : new Corrections(zone.definition())
                  .set(
                      finding.help("write `port = " + rows.get(0).port() + "`"),
                      block,
                      Dns.Record.PORT,
                      Integer.toString(rows.get(0).port()),
                      Safety.UNSAFE));
    }
  }

  private static boolean isOffered(Element block) {
    for (Sourced<String> target : block.list(Dns.Record.TARGETS)) {
      if (!target.value().equals(".")) {
        return true;
      }
    }
    return false;
  }
}
