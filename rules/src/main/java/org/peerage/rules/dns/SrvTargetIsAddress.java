package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;

/**
 * Flags an SRV target that is an address: it is read as a name, which nobody can resolve (RFC 2782,
 * Target; Expressway X8.9 guide, Appendix 2 [EXP-SRV-006, RFC-SRV-02]).
 */
public final class SrvTargetIsAddress extends BlockRule {

  @Override
  public String id() {
    return "srv-target-is-address";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Record.SRV) {
      return;
    }
    for (Sourced<String> target : block.list(Dns.Record.TARGETS)) {
      Optional<IpAddress> address = IpAddress.parse(target.value());
      if (address.isPresent()) {
        findings.add(finding(zone, block, target, dns.name(zone.view(), address.get())));
      }
    }
  }

  private static Finding finding(
      Zone zone, Element block, Sourced<String> target, Optional<DomainName> name) {
    var finding =
        Finding.at(
                target.at(),
                Subjects.of(zone),
                "target " + target.value() + " of " + block.label() + " is an address, not a name")
            .marked("a name with an address record is wanted");
    if (name.isEmpty()) {
      return finding.help("write the name of the host, and give it a host block with this address");
    }
    String text = name.get().toString();
    return finding
        .help("write `" + text + "`, the name of that address")
        .fix(new Fix("write " + text, List.of(new Edit(target.at(), text)), Fix.Safety.UNSAFE));
  }
}
