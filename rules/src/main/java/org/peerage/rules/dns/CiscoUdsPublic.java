package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;
import org.peerage.value.DnsService;
import org.peerage.value.View;

/**
 * Flags cisco-uds records in the external view: a client outside that gets an answer believes
 * itself inside and does not start Mobile and Remote Access (Expressway X8.9 guide, Appendix 2, DNS
 * SRV Configuration for Mobile and Remote Access, notes [EXP-MRA-008, ZONE-09]).
 */
public final class CiscoUdsPublic extends ServiceRule {

  @Override
  public String id() {
    return "cisco-uds-public";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.zone().view() == View.EXTERNAL
        && set.service().filter(service -> service == DnsService.CISCO_UDS).isPresent()) {
      findings.add(
          Finding.at(
                  set.records().get(0).at(),
                  Subjects.of(set.zone()),
                  set.owner() + " can be resolved from outside")
              .label(set.zone().definition().at(Dns.VIEW), "everybody may see this zone")
              .help(
                  "write it into a zone of its own: `dns "
                      + set.zone().origin()
                      + " { view = internal … }`"));
    }
  }
}
