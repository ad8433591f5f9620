package org.peerage.cli.zonefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.Zone;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.zone.Published;
import org.peerage.emit.zone.ZonePaths;

/**
 * A folder with the zones that are published now: {@code <view>/<zone>.zone}, or {@code .inc} for a
 * fragment, as a build writes them; below {@code dns} or not.
 */
public final class PublishedZones {

  private PublishedZones() {}

  /**
   * Reads what is there of some zones.
   *
   * @param shown the name of the folder for messages
   */
  public static Published read(Path folder, String shown, List<Zone> zones) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(shown + ": no such folder");
    }
    var found = new ArrayList<ZoneContent>();
    for (Zone zone : zones) {
      String below = ZonePaths.file(zone);
      for (String path : List.of(below, below.substring(below.indexOf('/') + 1))) {
        Path file = folder.resolve(path);
        if (Files.isRegularFile(file)) {
          ZoneContent content =
              ZoneReader.read(
                  file,
                  shown + "/" + path,
                  Optional.of(zone.origin()),
                  Optional.of(zone.title()),
                  zone.view());
          if (zone.isWhole() && content.head().isEmpty()) {
            throw new IOException(shown + "/" + path + " has no SOA record");
          }
          found.add(content);
          break;
        }
      }
    }
    return new Published(shown, found, ZoneReader::normal);
  }
}
