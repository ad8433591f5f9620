package org.peerage.rules.zonefile;

import org.peerage.dns.change.ZoneContent;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;

/** A rule that holds each zone against what a definition wants of it; idle without a definition. */
abstract class WantedRule extends FilesRule {

  @Override
  public final boolean isIdle(ZoneFiles files) {
    return files.wanted().isEmpty();
  }

  @Override
  final void look(ZoneFiles files, Findings findings) {
    for (ZoneContent wanted : files.wanted()) {
      for (ReadZone zone : files.zones()) {
        if (zone.origin().equals(wanted.origin())) {
          look(wanted, zone, findings);
        }
      }
    }
  }

  /** Looks at one zone and what is wanted of it. */
  abstract void look(ZoneContent wanted, ReadZone zone, Findings findings);
}
