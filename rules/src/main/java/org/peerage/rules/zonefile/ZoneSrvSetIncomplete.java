package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.DomainName;

/**
 * Flags a service of a domain that lacks a target which most services with targets in common with
 * it have (Expressway X8.9 guide, Appendix 2 [EXP-SRV-018, EXP-PRE-027, EXP-ENDP-006]).
 */
public final class ZoneSrvSetIncomplete extends DomainRule {

  @Override
  public String id() {
    return "zone-srv-set-incomplete";
  }

  @Override
  void look(List<ReadService> beside, ZoneFiles files, Findings findings) {
    if (Domains.areAlike(beside)) {
      return;
    }
    for (ReadService one : beside) {
      look(one, beside, findings);
    }
  }

  private static void look(ReadService one, List<ReadService> beside, Findings findings) {
    Set<DomainName> targets = one.targets();
    List<ReadService> kin = Domains.kin(one, beside);
    var missing = new ArrayList<String>();
    for (DomainName target : Domains.targets(kin)) {
      if (!targets.contains(target) && 2 * Domains.having(target, kin).size() > kin.size()) {
        missing.add(target.toString());
      }
    }
    if (!missing.isEmpty() && one.set().zone().isRead(one.set().owner())) {
      ReadService other = Domains.having(DomainName.of(missing.get(0)), kin).get(0);
      findings.add(
          one.finding(
                  one.set().records().get(0).ownerAt(),
                  one.owner() + " leaves out " + Phrases.and(missing))
              .label(other.set().records().get(0).ownerAt(), "leads there as well"));
    }
  }
}
