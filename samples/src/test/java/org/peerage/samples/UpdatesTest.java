package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.xbill.DNS.ZoneTransferException;

/**
 * A change of each sample, as {@code dns diff} writes it for nsupdate: BIND has the zones of the
 * sample, takes the change, and gives back the zones that are built from the changed definition,
 * record for record. Some go back, too.
 */
class UpdatesTest {

  /** By sample: in which file what becomes what. */
  private static final Map<String, List<Edit>> CHANGES =
      Map.of(
          "01-two-peer-edge",
          List.of(
              new Edit("dns.peerage", "ttl      = 24h", "ttl      = 12h"),
              new Edit("dns.peerage", "198.51.100.14", "198.51.100.15"),
              new Edit("edge.peerage", "194.73.59.54/28", "194.73.59.55/28")),
          "02-mra-split-horizon",
          List.of(
              new Edit("dns-public.peerage", "ttl         = 24h", "ttl         = 8h"),
              new Edit("dns-public.peerage", "round-robin = on", "round-robin = off"),
              new Edit("dns-internal.peerage", "weight   = 10", "weight   = 20"),
              new Edit("dns-internal.peerage", "10.1.0.54", "10.1.0.55")),
          "03-enum",
          List.of(
              new Edit("numbers.peerage", "number 557121 { sip = mary.jones@example.com }", ""),
              new Edit("numbers.peerage", "h323 = peter.archibald", "sip = peter.archibald"),
              new Edit("numbers.peerage", "ttl  = 60s", "ttl  = 120s"),
              new Edit("numbers.peerage", "'!^(.*)$!sip:\\1@", "'!^56(.*)$!sip:\\1@")),
          "04-naptr",
          List.of(
              new Edit("dns-external.peerage", "naptr-flags = se", "naptr-flags = s"),
              new Edit("dns-internal.peerage", "198.51.100.80", "198.51.100.81")),
          "05-conductor-pair",
          List.of(
              new Edit(
                  "dns.peerage",
                  "publish bridges { services = [] }",
                  "publish bridges { services = [] }\n    host portal { address = 10.1.2.77 }")),
          "06-six-peers-two-sites",
          List.of(
              new Edit("dns.peerage", "ttl             = 24h", "ttl             = 12h"),
              new Edit("dns.peerage", "10.20.0.53", "10.20.0.54")),
          "07-isolated-dmz",
          List.of(
              new Edit("inside.peerage", "round-robin = on", "round-robin = off"),
              new Edit("direct.peerage", "h323ls, h323cs]  ttl = 24h", "h323ls]  ttl = 6h")));

  /** One with two views and one with both IP versions. */
  private static final Set<String> AND_BACK =
      Set.of("02-mra-split-horizon", "06-six-peers-two-sites");

  @TempDir static Path scratch;

  private static RunningServer bind;

  /** A text in a file, and what is written in its place. */
  private record Edit(String file, String before, String after) {

    void make(Path folder) throws IOException {
      Path path = folder.resolve(file);
      String text = Files.readString(path);
      assertTrue(text.contains(before), file + " lacks " + before);
      Files.writeString(path, text.replace(before, after));
    }
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    List<ServedView> views = ServedView.all();
    int port = RunningServer.freePort(views);
    bind = NameServer.BIND.start(views, port, scratch.resolve("bind"));
  }

  @AfterAll
  static void stop() {
    if (bind != null) {
      bind.close();
    }
  }

  @Test
  void eachSampleHasAChange() throws IOException {
    var names = new TreeSet<String>();
    Sample.all().forEach(sample -> names.add(sample.name()));
    assertEquals(names, new TreeSet<>(CHANGES.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> theChangedZonesAreThoseThatAreBuilt() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Sample sample : Sample.all()) {
      tests.add(dynamicTest(sample.name(), () -> change(sample)));
    }
    assertFalse(tests.isEmpty());
    return tests.stream();
  }

  /** There at once; back by the three parts of a change that waits for TTLs. */
  private static void change(Sample sample)
      throws IOException, InterruptedException, ZoneTransferException {
    var changed = new Sample(scratch.resolve(sample.name()));
    Folder.replace(changed.folder(), sample.sources());
    for (Edit edit : CHANGES.get(sample.name())) {
      edit.make(changed.folder());
    }
    String folder = changed.folder().toString();
    Shell.Result built = Shell.peerage("build", folder, "-o", changed.expected().toString());
    assertEquals(0, built.exit(), built.said());
    assertTrue(update(sample, sample.argument(), folder, "whole") > 0);
    assertZones(sample, changed, folder);
    if (!AND_BACK.contains(sample.name())) {
      return;
    }
    assertTrue(update(sample, folder, sample.argument(), "lower") > 0);
    assertTrue(update(sample, folder, sample.argument(), "switch") > 0);
    assertTrue(update(sample, folder, sample.argument(), "restore") > 0);
    assertZones(sample, sample, sample.argument());
  }

  /** BIND has the zones of a state, and {@code dns verify} agrees. */
  private static void assertZones(Sample sample, Sample state, String definition)
      throws IOException, ZoneTransferException {
    for (ServedView view : bind.views()) {
      if (view.sample().equals(sample)) {
        for (ZoneFile zone : view.zones()) {
          ZoneFile wanted = ZoneFile.of(state, view.view(), zone.origin());
          assertEquals(
              lines(wanted.wholeRecords()), lines(bind.transferred(view, zone)), zone.origin());
        }
        Shell.Result verified = bind.verify(view, definition, view.view());
        assertEquals(0, verified.exit(), verified.said());
      }
    }
  }

  /** Makes a part of the change between two definitions; says how many scripts that took. */
  private static int update(Sample sample, String from, String to, String stage)
      throws IOException, InterruptedException {
    Path folder = scratch.resolve(sample.name() + "-" + stage);
    Shell.Result diff =
        Shell.peerage(
            "dns",
            "diff",
            from,
            to,
            "--format",
            "nsupdate",
            "--stage",
            stage,
            "-o",
            folder.toString());
    assertEquals(0, diff.exit(), diff.said());
    Map<String, String> scripts = Folder.read(folder);
    scripts.keySet().removeIf(path -> !path.endsWith(".nsupdate"));
    int count = scripts.size();
    for (ServedView view : bind.views()) {
      if (view.sample().equals(sample)) {
        scripts.keySet().removeAll(update(view, scripts));
      }
    }
    assertEquals(Map.of(), scripts, "of no view");
    return count;
  }

  /** Sends the scripts of a view to the view's own zones, and says which they were. */
  private static Set<String> update(ServedView view, Map<String, String> scripts)
      throws IOException, InterruptedException {
    var sent = new TreeSet<String>();
    var all = new StringBuilder();
    for (var script : scripts.entrySet()) {
      if (script.getKey().startsWith("dns/" + view.view().word() + "/")) {
        all.append(script.getValue());
        sent.add(script.getKey());
      }
    }
    Program.Result said = bind.update(view, all.toString());
    assertEquals("", said.said(), sent.toString());
    assertEquals(0, said.exit(), sent.toString());
    return sent;
  }

  /** Sorted; without the SOA record, whose serial the server raises. */
  private static String lines(List<Record> records) {
    var lines = new TreeSet<String>();
    for (Record one : records) {
      if (one.getType() != Type.SOA) {
        lines.add(
            one.getName()
                + " "
                + one.getTTL()
                + " "
                + Type.string(one.getType())
                + " "
                + one.rdataToString());
      }
    }
    return String.join("\n", lines);
  }
}
