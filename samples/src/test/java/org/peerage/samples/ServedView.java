package org.peerage.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.value.View;

/**
 * The zones of a sample in one view, with a loopback address of their own: BIND tells the views
 * apart by it when a client asks from it, and the servers that know no views have it themselves.
 *
 * @param address of 127.0.0.0/8, all of which Linux takes for its own
 */
record ServedView(Sample sample, View view, String address, List<ZoneFile> zones) {

  private static final int FIRST = 11;

  /** Each view of each sample that has zones in it. */
  static List<ServedView> all() throws IOException {
    var all = new ArrayList<ServedView>();
    for (Sample sample : Sample.all()) {
      List<Zone> zones = Zones.of(sample.estate());
      var views = EnumSet.noneOf(View.class);
      zones.forEach(zone -> views.add(zone.view()));
      for (View view : views) {
        var files = new ArrayList<ZoneFile>();
        for (Zone zone : zones) {
          if (zone.view() == view) {
            files.add(ZoneFile.of(sample, view, zone.title()));
          }
        }
        all.add(new ServedView(sample, view, "127.0.0." + (FIRST + all.size()), files));
      }
    }
    return all;
  }

  String name() {
    return sample.name() + " " + view.word();
  }

  /** Writes each zone as a whole one, and says where: in the order of the zones. */
  List<Path> write(Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve(sample.name() + "-" + view.word()));
    var paths = new ArrayList<Path>();
    for (ZoneFile zone : zones) {
      Path path = own.resolve(zone.origin() + ".zone");
      Files.writeString(path, zone.zone());
      paths.add(path);
    }
    return paths;
  }
}
