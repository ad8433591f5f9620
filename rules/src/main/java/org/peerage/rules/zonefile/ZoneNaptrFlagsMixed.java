package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.NaptrFlag;

/**
 * Flags SIP transports with flags s and with flags se at one name (Expressway X8.9 guide, Appendix
 * 4 [XDNS-22, EXP-NAPTR-018]).
 */
public final class ZoneNaptrFlagsMixed extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-naptr-flags-mixed";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, List<Finding> findings) {
    Optional<ReadNaptr> marked = Optional.empty();
    Optional<ReadNaptr> plain = Optional.empty();
    for (ReadNaptr one : records) {
      if (one.transport().isPresent() && NaptrFlag.isMark(one.flags())) {
        marked = marked.or(() -> Optional.of(one));
      } else if (one.transport().isPresent() && one.flags().equalsIgnoreCase("s")) {
        plain = plain.or(() -> Optional.of(one));
      }
    }
    if (marked.isPresent() && plain.isPresent()) {
      findings.add(
          plain
              .get()
              .finding(
                  ReadNaptr.FLAGS,
                  set.owner() + " has NAPTR records with flags s and with flags se")
              .label(marked.get().at(ReadNaptr.FLAGS), "flags se"));
    }
  }
}
