package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.ServiceLabels;

/**
 * Flags the owner of ENUM records that is not digits, one to a label (RFC 6116 section 3.2
 * [RFC-ENUM-10, EXP-NAPTR-013]).
 */
public final class ZoneEnumOwnerMalformed extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-enum-owner-malformed";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    boolean isEnum = false;
    boolean transport = false;
    for (ReadNaptr one : records) {
      isEnum |= one.isMeantForEnum();
      transport |= one.transport().isPresent();
    }
    if (!isEnum || transport) {
      return;
    }
    String first = ServiceLabels.of(set.owner().toString()).service();
    boolean digit = first.length() == 1 && Character.isDigit(first.charAt(0));
    if (!digit && !first.equals("*")) {
      findings.add(
          Finding.at(
              set.records().get(0).ownerAt(),
              set.owner().toString(),
              set.owner() + " does not begin with a digit for a label of its own"));
    }
  }
}
