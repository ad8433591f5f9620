package org.peerage.emit.zone;

import java.util.Locale;
import org.peerage.dns.Zone;
import org.peerage.emit.FileNames;
import org.peerage.value.View;

/** Where the files of zones stand in a folder: by view, then by the title of the zone. */
public final class ZonePaths {

  private ZonePaths() {}

  /** The zone file, whole or a fragment to include [ZONE-06, ZONE-09]. */
  public static String file(Zone zone) {
    return folder(zone.view()) + stem(zone.title()) + (zone.isWhole() ? ".zone" : ".inc");
  }

  /** What the zone above a classless one has to hold (RFC 2317 section 4). */
  public static String parent(Zone zone) {
    return folder(zone.view()) + "parent/" + stem(zone.title()) + ".inc";
  }

  /** The folder of a view, with a slash at the end. */
  public static String folder(View view) {
    return "dns/" + view.word() + "/";
  }

  /** In lower case: names differ without case only, and no two files may. */
  public static String stem(String title) {
    return FileNames.of(title.toLowerCase(Locale.ROOT));
  }
}
