package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Locale;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.lint.Finding;
import org.peerage.value.DomainName;

/**
 * Flags the name of a host, by its address records, with an underscore (RFC 952, RFC 1123 section
 * 2.1). Active Directory has such names below {@code _msdcs}.
 */
public final class ZoneHostNameUnderscore extends OwnerRule {

  @Override
  public String id() {
    return "zone-host-name-underscore";
  }

  @Override
  void look(List<ReadRecord> records, Findings findings) {
    for (ReadRecord one : records) {
      boolean address = one.type().equals("A") || one.type().equals("AAAA");
      if (address && hasUnderscore(one.owner())) {
        if (findings.isNew(one.owner())) {
          findings.add(
              Finding.at(
                  one.ownerAt(),
                  one.owner().toString(),
                  "host name " + one.owner() + " has an underscore"));
        }
        return;
      }
    }
  }

  private static boolean hasUnderscore(DomainName name) {
    String text = name.toString();
    return text.indexOf('_') >= 0 && !text.toLowerCase(Locale.ROOT).contains("._msdcs.");
  }
}
