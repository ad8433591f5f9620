package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.rules.shared.ServiceLabels;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;

/**
 * Flags port 0 with a real target, of a service whose port we do not know (RFC 2782, Port
 * [RFC-SRV-01]).
 */
public final class SrvPortZero extends BlockRule {

  @Override
  public String id() {
    return "srv-port-zero";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Record.SRV
        || !ServiceLabels.of(block.label()).rows().isEmpty()
        || !hasTarget(block)) {
      return;
    }
    block
        .stated(Dns.Record.PORT)
        .filter(port -> port.value() == 0)
        .ifPresent(
            port ->
                findings.add(
                    Finding.at(
                            port.at(),
                            Subjects.of(zone),
                            block.label() + " has port 0, where no service listens")
                        .help(
                            "write its port; for a service that is not offered `targets = '.'`")));
  }

  private static boolean hasTarget(Element block) {
    for (Sourced<String> target : block.list(Dns.Record.TARGETS)) {
      if (!target.value().equals(".")) {
        return true;
      }
    }
    return false;
  }
}
