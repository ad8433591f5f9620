package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;
import org.peerage.value.DomainName;

/**
 * Flags an SRV target that is an alias (RFC 2782, Target [RFC-SRV-04, EXP-SRV-006]). Each name is
 * reported once.
 */
public final class ZoneSrvTargetIsAlias implements ZoneFileRule {

  @Override
  public String id() {
    return "zone-srv-target-is-alias";
  }

  @Override
  public List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    var seen = new HashSet<DomainName>();
    for (ReadSet set : files.srv()) {
      for (ReadRecord one : set.records()) {
        Target target = Target.of(one).orElseThrow();
        List<ReadRecord> aliases = files.records(target.name(), "CNAME");
        if (!aliases.isEmpty() && seen.add(target.name())) {
          ReadRecord alias = aliases.get(0);
          String host = ((RecordData.Cname) alias.data()).target().absolute();
          findings.add(
              Finding.at(
                      target.at(),
                      set.owner().toString(),
                      "target " + target.name() + " of " + set.owner() + " is an alias")
                  .label(alias.at(), "the alias, for " + host)
                  .help("write `" + host + "` as the target, or give this name addresses"));
        }
      }
    }
    return findings;
  }
}
