package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Set;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.lint.Finding;

/**
 * Flags a CNAME record beside other records of its owner (RFC 1034 section 3.6.2, RFC 2181 section
 * 10.1 [ZONE-10]); those of DNSSEC may stand there (RFC 4034 section 3).
 */
public final class ZoneAliasBesideOtherData extends OwnerRule {

  private static final Set<String> BESIDE = Set.of("RRSIG", "NSEC", "KEY", "SIG", "NXT");

  @Override
  public String id() {
    return "zone-alias-beside-other-data";
  }

  @Override
  void look(List<ReadRecord> records, Findings findings) {
    List<ReadRecord> aliases = List.of();
    for (ReadRecord one : records) {
      if (one.type().equals("CNAME") && aliases.isEmpty()) {
        aliases = List.of(one);
      }
    }
    if (aliases.isEmpty()) {
      return;
    }
    ReadRecord alias = aliases.get(0);
    for (ReadRecord one : records) {
      if (!one.data().equals(alias.data()) && !BESIDE.contains(one.type())) {
        findings.add(
            Finding.at(
                    alias.at(),
                    alias.owner().toString(),
                    alias.owner() + " is an alias and has other records")
                .label(one.at(), "beside the alias"));
        return;
      }
    }
  }
}
