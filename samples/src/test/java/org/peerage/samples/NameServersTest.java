package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.value.View;
import org.xbill.DNS.Master;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * BIND, NSD and Knot load the zones of every sample as they are written. Each is asked for every
 * record, by {@code dig} and by {@code dns verify}.
 */
class NameServersTest {

  private static final Program DIG = new Program("dig", "bind9-dnsutils");

  @TempDir static Path scratch;

  private static final List<RunningServer> SERVERS = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    List<ServedView> views = ServedView.all();
    for (NameServer kind : NameServer.values()) {
      int port = RunningServer.freePort(views);
      Path folder = scratch.resolve(kind.name());
      if (kind == NameServer.BIND) {
        SERVERS.add(kind.start(views, port, folder));
      } else {
        for (ServedView view : views) {
          SERVERS.add(kind.start(List.of(view), port, folder.resolve(view.address())));
        }
      }
    }
  }

  @AfterAll
  static void stop() {
    SERVERS.forEach(RunningServer::close);
  }

  /** The records of the zone files, whatever else may be answered beside them. */
  @TestFactory
  Stream<DynamicTest> digGetsEveryRecord() {
    return each(
        (server, view) -> {
          var expected = new TreeSet<String>();
          var questions = new LinkedHashSet<String>();
          for (ZoneFile zone : view.zones()) {
            for (Record record : zone.records()) {
              expected.add(line(record));
              questions.add(record.getName() + " " + Type.string(record.getType()));
            }
          }
          assertEquals(
              String.join("\n", expected), String.join("\n", answers(server, view, questions)));
        });
  }

  @TestFactory
  Stream<DynamicTest> verifyFindsEveryRecord() {
    return each(
        (server, view) -> {
          Shell.Result result = server.verify(view, view.sample().argument(), view.view());
          assertEquals("", result.out());
          assertEquals(0, result.exit(), result.said());
          assertTrue(result.err().endsWith("peerage: no findings\n"), result.err());
        });
  }

  /** What the internal view shows is not what may be shown outside, and verify says so. */
  @Test
  void verifyTellsOneViewFromTheOther() throws IOException {
    int told = 0;
    for (RunningServer server : SERVERS) {
      for (ServedView view : server.views()) {
        if (view.view() == View.INTERNAL && view.sample().name().equals("02-mra-split-horizon")) {
          Shell.Result result = server.verify(view, view.sample().argument(), View.EXTERNAL);
          assertEquals(1, result.exit(), result.said());
          assertTrue(
              result.out().contains("answers _cisco-uds._tcp.example.com SRV outside"),
              result.said());
          assertTrue(result.out().contains("records-not-served"), result.said());
          told++;
        }
      }
    }
    assertEquals(NameServer.values().length, told);
  }

  private static Set<String> answers(RunningServer server, ServedView view, Set<String> questions)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<String>();
    arguments.addAll(
        List.of(
            "-r",
            "@" + server.address(view),
            "-b",
            view.address(),
            "-p",
            Integer.toString(server.port())));
    arguments.add("+time=" + RunningServer.PATIENCE_SECONDS);
    arguments.addAll(List.of("+norecurse", "+noall", "+answer", "+nocomments", "+nocmd"));
    for (String question : questions) {
      arguments.addAll(List.of(question.split(" ")));
    }
    Program.Result said = DIG.run(arguments, "");
    assertEquals(0, said.exit(), said.said());
    var lines = new TreeSet<String>();
    var text = new ByteArrayInputStream(said.said().getBytes(StandardCharsets.UTF_8));
    try (var master = new Master(text)) {
      for (Record one = master.nextRecord(); one != null; one = master.nextRecord()) {
        lines.add(line(one));
      }
    }
    return lines;
  }

  private static String line(Record record) {
    return record.getName()
        + " "
        + record.getTTL()
        + " "
        + Type.string(record.getType())
        + " "
        + record.rdataToString();
  }

  private interface ViewTest {
    void run(RunningServer server, ServedView view) throws IOException, InterruptedException;
  }

  private static Stream<DynamicTest> each(ViewTest test) {
    var tests = new ArrayList<DynamicTest>();
    for (RunningServer server : SERVERS) {
      for (ServedView view : server.views()) {
        tests.add(dynamicTest(server.name(view), () -> test.run(server, view)));
      }
    }
    assertFalse(tests.isEmpty());
    return tests.stream();
  }
}
