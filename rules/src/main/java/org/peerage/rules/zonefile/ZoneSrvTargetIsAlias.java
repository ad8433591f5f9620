package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags an SRV target that is an alias (RFC 2782, Target [RFC-SRV-04, EXP-SRV-006]). Each name is
 * reported once.
 */
public final class ZoneSrvTargetIsAlias extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-target-is-alias";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    for (ReadRecord one : service.offers()) {
      Target target = Target.of(one).orElseThrow();
      List<ReadRecord> aliases = files.records(target.name(), "CNAME");
      if (!aliases.isEmpty() && findings.isNew(target.name())) {
        ReadRecord alias = aliases.get(0);
        String host = ((RecordData.Cname) alias.data()).target().absolute();
        findings.add(
            service
                .finding(
                    target.at(),
                    "target " + target.name() + " of " + service.owner() + " is an alias")
                .label(alias.at(), "the alias, for " + host)
                .help("write `" + host + "` as the target, or give this name addresses"));
      }
    }
  }
}
