package org.peerage.rules.zonefile;

import java.util.Locale;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.View;

/**
 * Flags ENUM types that are experimental, X-, and in an external zone private ones, P- (RFC 6117
 * section 3.3 [RFC-ENUM-11, ZONE-09]).
 */
public final class ZoneEnumTypeExperimental extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-type-experimental";
  }

  @Override
  public boolean isIdle(ZoneFiles files) {
    return files.view().filter(View.EXTERNAL::equals).isEmpty();
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    String service = naptr.service().toUpperCase(Locale.ROOT);
    boolean outside = files.view().filter(View.EXTERNAL::equals).isPresent();
    boolean experimental = service.contains("+X-");
    if (naptr.isEnum() && (experimental || outside && service.contains("+P-"))) {
      findings.add(
          naptr.finding(
              ReadNaptr.SERVICE,
              naptr.service()
                  + " of "
                  + naptr.owner()
                  + (experimental ? " is experimental" : " is private, and stands outside")));
    }
  }
}
