package org.peerage.rules.zonefile;

import org.peerage.dns.InsideOnly;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.value.View;

/**
 * Flags a private address, or the way back from one, in an external zone (RFC 1918 section 3, RFC
 * 4193 section 3 [EXP-ISO-004, ZONE-09]).
 */
public final class ZonePrivateAddressPublic extends RecordRule {

  @Override
  public String id() {
    return "zone-private-address-public";
  }

  @Override
  public boolean isIdle(ZoneFiles files) {
    return files.view().filter(View.EXTERNAL::equals).isEmpty();
  }

  @Override
  void look(ReadRecord one, ReadZone zone, ZoneFiles files, Findings findings) {
    if (isIdle(files)) {
      return;
    }
    boolean address = one.type().equals("A") || one.type().equals("AAAA");
    boolean pointer = one.type().equals("PTR");
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
