package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Set;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.DomainName;

/**
 * Flags a target that one service of a domain has, and none of several others that share targets
 * with it (Expressway X8.9 guide, Appendix 2 [EXP-SRV-018, XDNS-13]).
 */
public final class ZoneSrvTargetOdd extends DomainRule {

  @Override
  public String id() {
    return "zone-srv-target-odd";
  }

  @Override
  void look(List<ReadService> beside, ZoneFiles files, Findings findings) {
    if (Domains.areAlike(beside)) {
      return;
    }
    for (ReadService one : beside) {
      List<ReadService> kin = Domains.kin(one, beside);
      if (kin.size() > 1) {
        look(one, kin, findings);
      }
    }
  }

  private static void look(ReadService one, List<ReadService> kin, Findings findings) {
    Set<DomainName> usual = Domains.targets(kin);
    for (ReadRecord record : one.offers()) {
      Target target = Target.of(record).orElseThrow();
      boolean named = !target.lacksDot(one.set().zone()) && target.address().isEmpty();
      if (named && !usual.contains(target.name())) {
        findings.add(
            one.finding(
                    target.at(),
                    "of the services of "
                        + one.domain()
                        + " only "
                        + one.owner()
                        + " leads to "
                        + target.name())
                .label(kin.get(0).set().records().get(0).ownerAt(), "does not"));
      }
    }
  }
}
