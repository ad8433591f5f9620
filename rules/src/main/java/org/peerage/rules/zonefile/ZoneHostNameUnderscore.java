package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;
import org.peerage.value.DomainName;

/**
 * Flags the name of a host, by its address records, with an underscore (RFC 952, RFC 1123 section
 * 2.1). Active Directory has such names below {@code _msdcs}.
 */
public final class ZoneHostNameUnderscore implements ZoneFileRule {

  @Override
  public String id() {
    return "zone-host-name-underscore";
  }

  @Override
  public List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    var seen = new HashSet<DomainName>();
    for (ReadZone zone : files.zones()) {
      for (ReadRecord one : zone.records()) {
        boolean address =
            one.data() instanceof RecordData.A || one.data() instanceof RecordData.Aaaa;
        if (address && hasUnderscore(one.owner()) && seen.add(one.owner())) {
          findings.add(
              Finding.at(
                  one.ownerAt(),
                  one.owner().toString(),
                  "host name " + one.owner() + " has an underscore"));
        }
      }
    }
    return findings;
  }

  private static boolean hasUnderscore(DomainName name) {
    String text = name.toString();
    return text.indexOf('_') >= 0 && !text.toLowerCase(Locale.ROOT).contains("._msdcs.");
  }
}
