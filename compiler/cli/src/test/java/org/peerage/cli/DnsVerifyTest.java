package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.dns.live.FakeServer;
import org.peerage.cli.report.Format;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;

/** {@code peerage dns verify} from the command line to its table, against a server of the tests. */
class DnsVerifyTest {

  private static final String ESTATE =
      """
      dns example.com {
          view = external
          soa { mname = ns1.example.net  rname = hostmaster.example.net  serial = 2026010101 }
          ns  = [ns1.example.net]
          host expe1 { address = 192.0.2.11 }
          host expe2 { address = [192.0.2.12, 2001:db8::12] }
          srv _sips._tcp { port = 5061  targets = [expe1, expe2]  ttl = 1d }
          naptr '@' { order = 10  preference = 100  flags = s  service = SIPS+D2T  replacement = _sips._tcp }
          record '@' TXT { value = "v=spf1 -all" }
          record '_443._tcp.expe1' TLSA { value = "3 1 1 0C72AC70B745AC19998811B131D662C9AC69DBDBE7CB23E5B514B56664C5D3D6" }
      }
      reverse 192.0.2.0/24 { view = external }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("a/.peerage.yaml", "");
    shell.file("a/dns.peerage", ESTATE);
  }

  @Test
  void aServerThatIsRightSaysSo() throws IOException {
    try (var server = new FakeServer(FakeServer.zone(built("")))) {
      Shell.Result result = shell.run("dns", "verify", "a", "--server", server.shown());
      assertEquals("", result.out());
      assertEquals(
          """
          server           asked  right  wrong  missing  no answer
          SERVER     13     13      0        0          0
          peerage: no findings
          """,
          result.err().replaceAll("127[^ ]+ +", "SERVER     "));
      assertEquals(0, result.code());
      assertTrue(server.asked().contains("UDP _cisco-uds._tcp.example.com. SRV"));
    }
  }

  @Test
  void eachServerIsAskedAndEachFaultIsSaid() throws IOException {
    var wrong = built("_cisco-uds._tcp.example.com. 60 IN SRV 1 1 8443 cucm.example.com.\n");
    wrong.removeIf(one -> one.toString().contains("expe2.example.com.\t"));
    wrong.removeIf(one -> one.toString().contains("SRV\t1 1 5061 expe1"));
    try (var right = new FakeServer(FakeServer.zone(built("")));
        var other = new FakeServer(FakeServer.zone(wrong));
        var silent = new FakeServer(query -> Optional.empty())) {
      Shell.Result result =
          shell.run(
              "dns",
              "verify",
              "a",
              "--format",
              "text",
              "--timeout",
              "1",
              "--server",
              right.shown(),
              "--server",
              other.shown(),
              "--server",
              silent.shown());
      assertEquals(1, result.code());
      assertEquals(
          """
          a/dns.peerage:1:1: error[name-server-silent]: SILENT gives no answer to any question: none came within 1 second, asked 3 times
          a/dns.peerage:2:12: error[inside-record-served]: OTHER answers _cisco-uds._tcp.example.com SRV outside: 1 1 8443 cucm.example.com
          a/dns.peerage:6:29: error[records-not-served]: OTHER has no expe2.example.com A: it knows no such name (NXDOMAIN)
          a/dns.peerage:6:41: error[records-not-served]: OTHER has no expe2.example.com AAAA: it knows no such name (NXDOMAIN)
          a/dns.peerage:7:46: error[served-records-differ]: OTHER answers _sips._tcp.example.com SRV without 1 1 5061 expe1.example.com
          """,
          result.out().replace(silent.shown(), "SILENT").replace(other.shown(), "OTHER"));
      assertEquals(
          """
          RIGHT 13 13 0 0 0
          OTHER 13 9 2 2 0
          SILENT 13 0 0 0 13
          peerage: 5 errors
          """,
          result
              .err()
              .substring(result.err().indexOf('\n') + 1)
              .replace(silent.shown(), "SILENT")
              .replace(other.shown(), "OTHER")
              .replace(right.shown(), "RIGHT")
              .replaceAll(" +", " "));
      assertEquals(3, silent.asked().size(), "the silent one is not asked for the rest");
    }
  }

  /** The serial is the server's; who is primary, and the times, are declared. */
  @Test
  void theHeadOfAWholeZoneIsCompared() throws IOException {
    var other = built("");
    other.replaceAll(
        one -> {
          if (!(one instanceof SOARecord soa)) {
            return one;
          }
          Name mailbox = Name.fromConstantString("dns.example.net.");
          return new SOARecord(
              soa.getName(), DClass.IN, soa.getTTL(), soa.getHost(), mailbox, 7, 1, 900, 9, 300);
        });
    var none = built("");
    none.removeIf(one -> one instanceof SOARecord);
    try (var differing = new FakeServer(FakeServer.zone(other));
        var headless = new FakeServer(FakeServer.zone(none))) {
      Shell.Result result =
          shell.run(
              "dns",
              "verify",
              "a",
              "--format",
              "text",
              "--server",
              differing.shown(),
              "--server",
              headless.shown());
      assertEquals(
          """
          a/dns.peerage:3:5: error[records-not-served]: NONE has no example.com SOA: it knows the name, without records of this type
          a/dns.peerage:3:5: error[served-records-differ]: OTHER answers example.com SOA with ns1.example.net dns.example.net (serial) 1 900 9 300 instead of ns1.example.net hostmaster.example.net (serial) 3600 900 1209600 300
          """,
          result.out().replace(differing.shown(), "OTHER").replace(headless.shown(), "NONE"));
    }
  }

  @Test
  void everyFormatTakesTheFindings() throws IOException {
    try (var server =
        new FakeServer(query -> Optional.of(FakeServer.reply(query, Rcode.REFUSED).toWire()))) {
      for (String format : Format.words()) {
        Shell.Result result =
            shell.run("dns", "verify", "a", "--format", format, "--server", server.shown());
        assertEquals(1, result.code(), format);
        assertTrue(result.out().contains("REFUSED"), format + result.out());
        assertFalse(result.out().contains("no answer  "), "the table is no part of a format");
      }
    }
  }

  @Test
  void whereNobodyAnswersNothingWasVerified() throws IOException {
    try (var server = new FakeServer(query -> Optional.of(new byte[] {0}))) {
      Shell.Result result = shell.run("dns", "verify", "a", "--server", server.shown());
      assertEquals(3, result.code());
      assertTrue(result.out().contains("what came back is no answer to the question"));
      assertTrue(result.err().endsWith("no name server answered; nothing was verified\n"));
    }
  }

  @Test
  void onlyOneZoneIsAskedForWhereThatIsWanted() throws IOException {
    try (var server = new FakeServer(FakeServer.zone(built("")))) {
      String zone = "2.0.192.in-addr.arpa";
      shell.run("dns", "verify", "a", "--origin", zone, "--server", server.shown());
      assertEquals(List.of(), server.asked().stream().filter(one -> !one.contains(zone)).toList());
    }
  }

  /** Another address of the loopback is one of this machine; the other one is nobody's here. */
  @Test
  void theServerSeesTheAddressThatIsAskedFrom() throws IOException {
    try (var server = new FakeServer(FakeServer.zone(built("")))) {
      Shell.Result result =
          shell.run("dns", "verify", "a", "--source", "127.0.0.9", "--server", server.shown());
      assertEquals(0, result.code(), result.out());
      assertEquals(Set.of("127.0.0.9"), server.clients());
      result = shell.run("dns", "verify", "a", "--source", "192.0.2.1", "--server", server.shown());
      assertEquals(3, result.code(), result.out());
      assertEquals(Set.of("127.0.0.9"), server.clients());
    }
  }

  @Test
  void settingsHoldForItToo() throws IOException {
    List<Record> longer = built("expe1.example.com. 7200 IN A 192.0.2.11\n");
    try (var server = new FakeServer(FakeServer.zone(longer))) {
      Shell.Result result = shell.run("dns", "verify", "a", "--server", server.shown());
      assertTrue(result.out().startsWith("warning[served-ttl-longer]"), result.out());
      shell.file("a/.peerage.yaml", "severity:\n  served-ttl-longer: error\n");
      result = shell.run("dns", "verify", "a", "--server", server.shown());
      assertTrue(result.out().startsWith("error[served-ttl-longer]"), result.out());
    }
  }

  @Test
  void wrongUse() {
    shell.file("b/.peerage.yaml", "");
    shell.file(
        "b/dns.peerage",
        ESTATE + "dns example.org { view = internal  host a { address = 10.0.0.1 } }\n");
    usage("missing required option: '--server=HOST[:PORT]'; see `peerage dns verify --help`", "a");
    usage(
        "the definitions have zones of both views; say whose answers these are: --view internal"
            + " or --view external",
        "b",
        "--server",
        "127.0.0.1");
    usage(
        "--server names 127.0.0.1 twice", "a", "--server", "127.0.0.1", "--server", "127.0.0.1:53");
    usage(
        "the definitions have no records in the internal view",
        "a",
        "--view",
        "internal",
        "--server",
        "127.0.0.1");
    usage(
        "the definitions have no zone example.net in the external view",
        "a",
        "--origin",
        "example.net",
        "--server",
        "127.0.0.1");
    usage(
        "--timeout takes 1 to 60 seconds; not `0`", "a", "--timeout", "0", "--server", "127.0.0.1");
    usage(
        "--source takes an address of this machine; not `me`",
        "a",
        "--source",
        "me",
        "--server",
        "127.0.0.1");
    usage(
        "--source ::1 and --server 127.0.0.1 are of two IP versions",
        "a",
        "--source",
        "::1",
        "--server",
        "127.0.0.1");
  }

  @Test
  void definitionsWithErrorsAskNobody() throws IOException {
    shell.file("a/wrong.peerage", "dns example.com { vew = external }\n");
    try (var server = new FakeServer(query -> Optional.empty())) {
      Shell.Result result = shell.run("dns", "verify", "a", "--server", server.shown());
      assertEquals(1, result.code());
      assertTrue(result.err().endsWith("; nobody was asked\n"), result.err());
      assertEquals(List.of(), server.asked());
    }
  }

  private void usage(String message, String... arguments) {
    var line = new ArrayList<>(List.of("dns", "verify"));
    line.addAll(List.of(arguments));
    Shell.Result result = shell.run(line.toArray(String[]::new));
    assertEquals("peerage: " + message + "\n", result.err());
    assertEquals(2, result.code());
  }

  /** What the build writes for the name server, and something more. */
  private List<Record> built(String more) throws IOException {
    Shell.Result result = shell.run("build", "a", "-o", "out");
    assertEquals(0, result.code(), result.err());
    var records = new ArrayList<Record>();
    for (String file : List.of("example.com.zone", "2.0.192.in-addr.arpa.inc")) {
      String text = shell.text("out/dns/external/" + file) + more;
      try (var master = new Master(new ByteArrayInputStream(text.getBytes()))) {
        for (Record one = master.nextRecord(); one != null; one = master.nextRecord()) {
          records.add(one);
        }
      }
    }
    return records;
  }
}
