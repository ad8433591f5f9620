package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.InsideOnly;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;
import org.peerage.value.View;

/**
 * Flags a private address, or the way back from one, in an external zone (RFC 1918 section 3, RFC
 * 4193 section 3 [EXP-ISO-004, ZONE-09]).
 */
public final class ZonePrivateAddressPublic implements ZoneFileRule {

  @Override
  public String id() {
    return "zone-private-address-public";
  }

  @Override
  public List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    if (files.view().filter(View.EXTERNAL::equals).isEmpty()) {
      return findings;
    }
    for (ReadZone zone : files.zones()) {
      for (ReadRecord one : zone.records()) {
        boolean address =
            one.data() instanceof RecordData.A || one.data() instanceof RecordData.Aaaa;
        boolean pointer = one.data() instanceof RecordData.Ptr;
        if ((address || pointer) && InsideOnly.holds(one.owner(), one.data())) {
          findings.add(
              Finding.at(
                  pointer ? one.ownerAt() : one.fieldAt(0),
                  one.owner().toString(),
                  one.owner()
                      + (pointer ? " stands for" : " has")
                      + " a private address in an external zone"));
        }
      }
    }
    return findings;
  }
}
