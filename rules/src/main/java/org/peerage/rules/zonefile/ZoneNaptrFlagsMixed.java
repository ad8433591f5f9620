package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
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
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    Optional<ReadNaptr> marked = first(records, true);
    Optional<ReadNaptr> plain = first(records, false);
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

  static boolean isMixed(List<ReadNaptr> records) {
    return first(records, true).isPresent() && first(records, false).isPresent();
  }

  private static Optional<ReadNaptr> first(List<ReadNaptr> records, boolean marked) {
    for (ReadNaptr one : records) {
      boolean same = marked ? NaptrFlag.isMark(one.flags()) : one.flags().equalsIgnoreCase("s");
      if (same && one.transport().isPresent()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
