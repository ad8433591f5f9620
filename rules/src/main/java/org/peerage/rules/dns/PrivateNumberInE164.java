package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/**
 * Flags a number of a private plan under e164.arpa, which is for international numbers only (RFC
 * 6116 sections 2 and 3.7 [RFC-ENUM-09, XDNS-23]).
 */
public final class PrivateNumberInE164 extends BlockRule {

  private static final DomainName E164 = DomainName.of("e164.arpa");

  @Override
  public String id() {
    return "private-number-in-e164";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() == Dns.Number.KIND
        && zone.origin().isWithin(E164)
        && !block.label().startsWith("+")) {
      findings.add(
          Finding.at(
                  block.labels().get(0).at(),
                  Subjects.of(zone),
                  block.label() + " is no international number")
              .label(zone.definition().head(), "for international numbers only")
              .help(
                  "write it with plus sign and country code, or put it under a domain of your"
                      + " own"));
    }
  }
}
