package org.peerage.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerage.value.View;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;

/**
 * One zone file among the expected outputs of a sample.
 *
 * @param origin of the zone, without the final dot
 * @param whole whether it has SOA and NS of its own
 */
record ZoneFile(Path path, String origin, boolean whole) {

  /** The file of a zone of that name in that view. */
  static ZoneFile of(Sample sample, View view, String origin) {
    Path folder = sample.expected().resolve("dns").resolve(view.word());
    Path whole = folder.resolve(origin + ".zone");
    return Files.exists(whole)
        ? new ZoneFile(whole, origin, true)
        : new ZoneFile(folder.resolve(origin + ".inc"), origin, false);
  }

  /** All records in the order of the file, read by a library that did not write them. */
  List<Record> records() throws IOException {
    return read(Files.readString(path));
  }

  /** Those of {@link #zone}. */
  List<Record> wholeRecords() throws IOException {
    return read(zone());
  }

  private List<Record> read(String text) throws IOException {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var master = new Master(bytes, Name.fromString(origin, Name.root))) {
      var records = new ArrayList<Record>();
      for (Record next = master.nextRecord(); next != null; next = master.nextRecord()) {
        records.add(next);
      }
      return records;
    }
  }

  /**
   * The text of a whole zone around the file: itself, or for a fragment a small zone that includes
   * it as the DNS team's own would.
   *
   * <p>The relative owner that follows the fragment holds only if the fragment leaves the origin as
   * it was.
   */
  String zone() throws IOException {
    String text = Files.readString(path);
    return whole
        ? text
        : "$ORIGIN "
            + origin
            + ".\n"
            + "$TTL 3600\n"
            + "@ IN SOA around-the-fragment hostmaster 1 3600 900 1209600 300\n"
            + "@ IN NS around-the-fragment\n"
            + text
            + "around-the-fragment IN A 192.0.2.53\n";
  }
}
