package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.value.View;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.xbill.DNS.ZoneTransferException;

/**
 * The updates of every plan of {@code samples/change-*}: BIND has the zones as they were and takes
 * them step by step; what back-out.md has it load leads back to where the plan began, from the last
 * step to the first; and done again to the end they leave the zones of the new definition.
 */
class ChangeUpdatesTest {

  /** What is loaded when all steps are done has no way back. */
  private static final String LAST = "dns/last-";

  private static final String BACK = "dns/back/";

  @TempDir static Path scratch;

  private static RunningServer bind;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    var views = new ArrayList<ServedView>();
    for (Path change : changes()) {
      for (View view : View.values()) {
        List<ZoneFile> zones = zones(state(change, "before"), view);
        if (!zones.isEmpty()) {
          String address = "127.0.0." + (11 + views.size());
          views.add(new ServedView(state(change, "before"), view, address, zones));
        }
      }
    }
    bind = NameServer.BIND.start(views, RunningServer.freePort(views), scratch.resolve("bind"));
  }

  @AfterAll
  static void stop() {
    if (bind != null) {
      bind.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> theUpdatesOfAPlanLeadThereAndBack() throws IOException {
    return changes().stream()
        .map(change -> dynamicTest(change.getFileName().toString(), () -> thereAndBack(change)));
  }

  private static void thereAndBack(Path change)
      throws IOException, InterruptedException, ZoneTransferException {
    var forth = new TreeMap<String, String>();
    var back = new TreeMap<String, String>();
    for (var file : Folder.read(change.resolve("expected")).entrySet()) {
      if (file.getKey().startsWith(BACK)) {
        back.put(file.getKey(), file.getValue());
      } else if (file.getKey().startsWith("dns/")) {
        forth.put(file.getKey(), file.getValue());
      }
    }
    assertTrue(!forth.isEmpty(), "no updates");
    for (var update : forth.headMap(LAST).entrySet()) {
      load(change, update);
    }
    for (var update : back.descendingMap().entrySet()) {
      load(change, update);
    }
    assertZones(change, state(change, "before"));
    for (var update : forth.entrySet()) {
      load(change, update);
    }
    assertZones(change, state(change, "after"));
  }

  private static void load(Path change, Map.Entry<String, String> update)
      throws IOException, InterruptedException {
    for (ServedView view : bind.views()) {
      if (isOf(view, change) && update.getKey().contains("-" + view.view().word() + "-")) {
        Program.Result said = bind.update(view, update.getValue());
        assertEquals("", said.said(), update.getKey());
        assertEquals(0, said.exit(), update.getKey());
      }
    }
  }

  private static void assertZones(Path change, Sample state)
      throws IOException, ZoneTransferException {
    for (ServedView view : bind.views()) {
      if (isOf(view, change)) {
        for (ZoneFile zone : view.zones()) {
          ZoneFile wanted = ZoneFile.of(state, view.view(), zone.origin());
          assertEquals(
              lines(wanted.wholeRecords()), lines(bind.transferred(view, zone)), zone.origin());
        }
      }
    }
  }

  private static boolean isOf(ServedView view, Path change) {
    return view.sample().name().equals(change.getFileName().toString());
  }

  /** Sorted; without the SOA record, whose serial the server raises. */
  private static String lines(List<Record> records) {
    var lines = new TreeSet<String>();
    for (Record one : records) {
      if (one.getType() != Type.SOA) {
        lines.add(one.toString());
      }
    }
    return String.join("\n", lines);
  }

  /** One side of a change, built. */
  private static Sample state(Path change, String side) throws IOException {
    Path folder = scratch.resolve(side).resolve(change.getFileName());
    var state = new Sample(folder);
    if (!Files.exists(folder)) {
      Folder.replace(folder, Folder.read(change.resolve(side)));
      Shell.Result built =
          Shell.peerage("build", folder.toString(), "-o", state.expected().toString());
      assertEquals(0, built.exit(), built.said());
    }
    return state;
  }

  private static List<ZoneFile> zones(Sample state, View view) throws IOException {
    var zones = new ArrayList<ZoneFile>();
    for (String path : Folder.read(state.expected().resolve("dns").resolve(view.word())).keySet()) {
      if (!path.contains("/")) {
        zones.add(ZoneFile.of(state, view, path.substring(0, path.lastIndexOf('.'))));
      }
    }
    return zones;
  }

  private static List<Path> changes() throws IOException {
    try (Stream<Path> folders = Files.list(Sample.REPOSITORY.resolve("samples"))) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("expected/dns")))
          .filter(folder -> Files.isDirectory(folder.resolve("before")))
          .sorted()
          .toList();
    }
  }
}
