package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.platform.ServiceRecords;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * Flags a domain with collab-edge records outside and an internal zone without cisco-uds: clients
 * inside do not find Unified CM (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for
 * Mobile and Remote Access, Local DNS [EXP-MRA-005]).
 */
public final class RemoteAccessWithoutCiscoUds extends ServiceRule {

  @Override
  public String id() {
    return "remote-access-without-cisco-uds";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.zone().view() == View.INTERNAL
        || set.service().filter(DnsService.COLLAB_EDGE::equals).isEmpty()) {
      return;
    }
    DomainName owner =
        DomainName.of(ServiceRecords.of(DnsService.CISCO_UDS).owner()).under(set.domain());
    Optional<Zone> inside = served.dns().zoneOf(View.INTERNAL, set.domain());
    List<Group> groups = served.groups(set);
    if (inside.isPresent()
        && !groups.isEmpty()
        && served.dns().records(View.INTERNAL, owner, "SRV").isEmpty()
        && served.dns().records(View.EXTERNAL, owner, "SRV").isEmpty()) {
      findings.add(
          Finding.at(
                  inside.get().definition().head(),
                  Subjects.of(inside.get()),
                  "clients inside find no " + owner)
              .on(groups.get(0).cluster())
              .missingFrom(inside.get().definition())
              .label(set.records().get(0).at(), "clients outside find " + set.owner())
              .help("publish the Unified CM system here with `services = [cisco-uds]`"));
    }
  }
}
