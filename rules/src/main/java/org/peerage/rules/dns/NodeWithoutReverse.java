package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Surroundings;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;
import org.peerage.value.SystemKind;
import org.peerage.value.View;

/**
 * Flags a Unified Communications node, used with Mobile and Remote Access, that lacks its address
 * record or its PTR record in the internal view: Expressway-C finds nodes by name and by address
 * (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Mobile and Remote Access, notes
 * [EXP-MRA-009, EXP-MRA-010]).
 */
public final class NodeWithoutReverse implements EstateRule {

  @Override
  public String id() {
    return "node-without-reverse";
  }

  @Override
  public List<Finding> check(Estate estate) {
    PublishedDns dns = PublishedDns.of(estate);
    Optional<RecordSet> home = home(dns);
    var findings = new ArrayList<Finding>();
    if (home.isPresent()) {
      for (Element system : estate.systems()) {
        if (system.get(Surroundings.System.KIND_OF_SYSTEM).filter(this::isUsed).isPresent()) {
          for (Element node : system.children(Surroundings.System.NODE)) {
            look(dns, home.get(), node, findings);
          }
        }
      }
    }
    return findings;
  }

  /** The first set by which clients inside find their Unified CM. */
  private static Optional<RecordSet> home(PublishedDns dns) {
    for (RecordSet set : dns.services(DnsService.CISCO_UDS)) {
      if (set.zone().view() == View.INTERNAL) {
        return Optional.of(set);
      }
    }
    return Optional.empty();
  }

  private boolean isUsed(SystemKind kind) {
    return kind == SystemKind.UNIFIED_CM
        || kind == SystemKind.IM_AND_PRESENCE
        || kind == SystemKind.UNITY_CONNECTION;
  }

  private static void look(PublishedDns dns, RecordSet home, Element node, List<Finding> findings) {
    var missing = new ArrayList<String>();
    DomainName name = DomainName.of(node.label());
    boolean ours = dns.zoneOf(View.INTERNAL, name).isPresent();
    if (ours && !dns.resolves(View.INTERNAL, name)) {
      missing.add("address");
    }
    String help = "publish its system in the internal zone: `publish … { services = [] }`";
    for (Sourced<IpAddress> address : node.list(Surroundings.System.NODE_ADDRESS)) {
      if (!dns.leadsBack(View.INTERNAL, address.value())) {
        if (missing.isEmpty()) {
          help = ReverseNames.help(address.value(), View.INTERNAL);
        }
        missing.add("PTR");
        break;
      }
    }
    if (!missing.isEmpty()) {
      String records = String.join(" and no ", missing) + " record";
      findings.add(
          Finding.at(
                  node.head(),
                  node.label(),
                  "node " + node.label() + " has no " + records + " in the internal view")
              .missingFromEstate()
              .label(home.records().get(0).at(), "clients are led to these systems here")
              .help(help));
    }
  }
}
