package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;

/** Flags a number that leads nowhere (RFC 6116 section 3.3; Expressway X8.9 guide, Appendix 4). */
public final class NumberWithoutResult extends BlockRule {

  @Override
  public String id() {
    return "number-without-result";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() == Dns.Number.KIND
        && block.stated(Dns.Number.SIP).isEmpty()
        && block.stated(Dns.Number.SIPS).isEmpty()
        && block.stated(Dns.Number.H323).isEmpty()
        && block.stated(Dns.Number.MAILTO).isEmpty()) {
      findings.add(
          Finding.at(block.head(), Subjects.of(zone), "number " + block.label() + " leads nowhere")
              .missingFrom(block));
    }
  }
}
