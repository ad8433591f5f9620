package org.peerage.emit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneChange;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.Artifact;
import org.peerage.emit.zone.DataWriter;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is written is read back by the program or library that its users have, and means the same
 * octets, whatever a definition holds: nsupdate, a YAML and a JSON reader, Node.js. For CSV and
 * PowerShell, of which none can be installed here, by readers written after RFC 4180 and
 * about_Quoting_Rules.
 */
class OutsideReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void octoDns(long seed) throws IOException {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.OCTODNS);
    Object read =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(only(LoadFormat.OCTODNS, zone));
    var found = new TreeSet<String>();
    for (var owner : ((Map<?, ?>) read).entrySet()) {
      for (Object set : (List<?>) owner.getValue()) {
        var fields = (Map<?, ?>) set;
        for (Object value : (List<?>) fields.get("values")) {
          String type = String.valueOf(fields.get("type"));
          found.add(
              wire(
                  owner.getKey() + ".example.com.", fields.get("ttl"), type, octoDns(type, value)));
        }
      }
    }
    assertEquals(wires(zone), found);
  }

  /** As octoDNS puts the parts of a value together. */
  private static String octoDns(String type, Object value) {
    if (type.equals("TXT")) {
      return "\"" + String.valueOf(value).replace("\"", "\\\"") + "\"";
    }
    if (!(value instanceof Map<?, ?> map)) {
      return String.valueOf(value);
    }
    return type.equals("SRV")
        ? map.get("priority")
            + " "
            + map.get("weight")
            + " "
            + map.get("port")
            + " "
            + map.get("target")
        : map.get("order")
            + " "
            + map.get("preference")
            + " \""
            + map.get("flags")
            + "\" \""
            + map.get("service")
            + "\" \""
            + map.get("regexp")
            + "\" "
            + map.get("replacement");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void dnsControl(long seed) throws IOException, InterruptedException {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.DNSCONTROL);
    String stubs =
        """
        const hex = text => Buffer.from(String(text), 'utf16le').toString('hex');
        const TTL = seconds => ({ttl: seconds});
        for (const type of ['A', 'AAAA', 'CNAME', 'PTR', 'SRV', 'NAPTR', 'TXT', 'MX', 'NS', 'CAA', 'DNAME']) {
          globalThis[type] = (...fields) => [type, fields.pop().ttl, ...fields.flat().map(hex)].join(' ');
        }
        """;
    String text = only(LoadFormat.DNSCONTROL, zone);
    String call = "console.log(peerage_internal_example_com().join('\\n'));\n";
    Path script = Files.writeString(folder.resolve("zone.js"), stubs + text + call);
    var expected = new ArrayList<String>();
    for (RrSet set : zone.sets()) {
      String owner = set.owner().toString();
      for (RecordData data : set.data()) {
        var fields = new ArrayList<String>();
        fields.add(owner.substring(0, owner.length() - ".example.com".length()));
        fields.addAll(fields(data));
        expected.add(
            set.type()
                + " "
                + set.ttl()
                + " "
                + String.join(" ", fields.stream().map(OutsideReaderTest::utf16).toList()));
      }
    }
    assertEquals(String.join("\n", expected), program("node", script.toString()).strip());
  }

  private static List<String> fields(RecordData data) {
    if (data instanceof RecordData.Naptr naptr) {
      return List.of(
          Integer.toString(naptr.order()),
          Integer.toString(naptr.preference()),
          naptr.flags(),
          naptr.service(),
          naptr.regexp(),
          DataWriter.text(naptr.replacement()));
    }
    if (data instanceof RecordData.Other other) {
      return Fields.of(other).texts();
    }
    return List.of(DataWriter.text(data).split(" "));
  }

  private static String utf16(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16LE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void powerDns(long seed) throws IOException {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.POWERDNS);
    assertEquals(wires(zone), json(only(LoadFormat.POWERDNS, zone), "name", "content", false));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void route53(long seed) throws IOException {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.ROUTE53);
    var found = new TreeSet<String>();
    for (Artifact file : LoadFormat.ROUTE53.files(ZoneChange.all(zone))) {
      found.addAll(json(Zones.text(file), "Name", "Value", true));
    }
    assertEquals(wires(zone), found);
  }

  /** Names, types, TTLs and values in their order; keys differ in their first letter only. */
  private static TreeSet<String> json(String text, String name, String value, boolean octal)
      throws IOException {
    var found = new TreeSet<String>();
    String owner = "";
    String type = "";
    String ttl = "";
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (!token.isScalarValue()) {
          continue;
        }
        String key = String.valueOf(json.currentName());
        if (key.equals(name)) {
          owner = json.getString();
        } else if (key.equalsIgnoreCase("type")) {
          type = json.getString();
        } else if (key.equalsIgnoreCase("ttl")) {
          ttl = json.getString();
        } else if (key.equals(value)) {
          found.add(wire(owner, ttl, type, octal ? decimal(json.getString()) : json.getString()));
        }
      }
    }
    return found;
  }

  /** Route 53's octal escapes as the decimal ones of a zone file. */
  private static String decimal(String text) {
    var decimal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      decimal.append(text.charAt(i));
      if (text.charAt(i) == '\\') {
        char next = text.charAt(++i);
        if (Character.isDigit(next)) {
          decimal.append(
              String.format(Locale.ROOT, "%03d", Integer.parseInt(text.substring(i, i + 3), 8)));
          i += 2;
        } else {
          decimal.append(next);
        }
      }
    }
    return decimal.toString();
  }

  /** nsupdate itself sends it, to a server of ours that notes what arrives. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nsupdate(long seed) throws Exception {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.NSUPDATE);
    String text = only(LoadFormat.NSUPDATE, zone);
    var found = new TreeSet<String>();
    int guards = 0;
    for (Message message : sent(text)) {
      assertEquals("example.com.", message.getQuestion().getName().toString());
      guards += message.getSection(Section.PREREQ).size();
      for (Record record : message.getSection(Section.UPDATE)) {
        assertEquals(DClass.IN, record.getDClass());
        found.add(wire(record));
      }
    }
    assertEquals(wires(zone), found);
    // Of each owner: no alias, and no set of that type.
    assertEquals(2 * zone.sets().size(), guards);
  }

  /** A change: the old set in full as what must be there, then what goes and what comes. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nsupdateOfAChange(boolean back) throws Exception {
    ZoneContent from = back ? Zones.after() : Zones.before();
    ZoneContent to = back ? Zones.before() : Zones.after();
    var change = ZoneChange.between(Optional.of(from), Optional.of(to));
    String text = Zones.text(LoadFormat.NSUPDATE.files(change).get(0));
    var state = wires(from);
    for (Message message : sent(text)) {
      for (Record guard : message.getSection(Section.PREREQ)) {
        String owner = guard.getName() + " " + Type.string(guard.getType());
        boolean there = state.stream().anyMatch(one -> one.startsWith(owner + " "));
        assertEquals(guard.getDClass() == DClass.IN, there, guard.toString());
      }
      for (Record update : message.getSection(Section.UPDATE)) {
        String key = update.getName() + " " + Type.string(update.getType()) + " ";
        String data = " " + HexFormat.of().formatHex(update.rdataToWireCanonical());
        state.removeIf(one -> one.startsWith(key) && one.endsWith(data));
        if (update.getDClass() == DClass.IN) {
          state.add(wire(update));
        }
      }
    }
    assertEquals(wires(to), state);
  }

  private List<Message> sent(String text) throws Exception {
    CompletableFuture<List<Message>> received;
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      received = CompletableFuture.supplyAsync(() -> serve(server));
      Path script = Files.writeString(folder.resolve("script"), text);
      String feed = "(echo server 127.0.0.1 " + server.getLocalPort() + "; cat " + script + ")";
      assertEquals("", program("sh", "-c", feed + " | nsupdate -v"));
    }
    return received.get(10, TimeUnit.SECONDS);
  }

  /** Takes one update after the other over TCP and answers each with "done". */
  private static List<Message> serve(ServerSocket server) {
    var messages = new ArrayList<Message>();
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream();
        for (byte[] head = in.readNBytes(2); head.length == 2; head = in.readNBytes(2)) {
          var message = new Message(in.readNBytes(ByteBuffer.wrap(head).getShort() & 0xffff));
          messages.add(message);
          var answer = new Message(message.getHeader().getID());
          answer.getHeader().setOpcode(message.getHeader().getOpcode());
          answer.getHeader().setFlag(Flags.QR);
          byte[] octets = answer.toWire();
          out.write(ByteBuffer.allocate(2).putShort((short) octets.length).array());
          out.write(octets);
          out.flush();
        }
      } catch (IOException closed) {
        // The test has closed it, or the program its side of it.
      }
    }
    return messages;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void infoblox(long seed) {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.INFOBLOX);
    List<String> header = List.of();
    var found = new TreeSet<String>();
    for (List<String> row : csv(only(LoadFormat.INFOBLOX, zone))) {
      if (row.get(0).startsWith("header-")) {
        header = row.stream().map(column -> column.replace("*", "")).toList();
        continue;
      }
      assertEquals(header.size(), row.size());
      assertEquals(header.get(0), "header-" + row.get(0));
      String kept = "";
      for (String column :
          List.of(
              "fqdn",
              "ttl",
              "address",
              "dname",
              "priority",
              "weight",
              "port",
              "target",
              "order",
              "preference",
              "flags",
              "services",
              "regexp",
              "replacement",
              "text",
              "view")) {
        int at = header.indexOf(column);
        kept += at < 0 ? "" : "|" + row.get(at);
      }
      found.add(row.get(0) + kept);
    }
    var expected = new TreeSet<String>();
    for (RrSet set : zone.sets()) {
      for (RecordData data : set.data()) {
        var fields = new ArrayList<String>();
        for (String field : fields(data)) {
          boolean name = field.endsWith(".example.com.");
          fields.add(name ? field.substring(0, field.length() - 1) : field);
        }
        expected.add(
            set.type().toLowerCase(Locale.ROOT)
                + "record|"
                + set.owner()
                + "|"
                + set.ttl()
                + "|"
                + String.join("|", fields)
                + "|internal");
      }
    }
    assertEquals(expected, found);
  }

  /** RFC 4180 section 2, lines ended by LF. */
  private static List<List<String>> csv(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (quoted && unit == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(unit);
        i++;
      } else if (unit == '"') {
        quoted = !quoted;
      } else if (!quoted && (unit == ',' || unit == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (unit == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        field.append(unit);
      }
    }
    assertFalse(quoted);
    return rows;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void microsoft(long seed) throws IOException {
    ZoneContent zone = Zones.hostile(new Random(seed), LoadFormat.MICROSOFT);
    var found = new TreeSet<String>();
    for (String line : only(LoadFormat.MICROSOFT, zone).split("\n")) {
      if (!line.startsWith("Add-")) {
        continue;
      }
      List<String> words = powerShell(line);
      assertEquals(List.of("Add-DnsServerResourceRecord", "@zone", "-Name"), words.subList(0, 3));
      String owner = words.get(3) + ".example.com.";
      String[] ttl = words.get(5).split("[.:]");
      long seconds =
          ((Long.parseLong(ttl[0]) * 24 + Long.parseLong(ttl[1])) * 60 + Long.parseLong(ttl[2]))
                  * 60
              + Long.parseLong(ttl[3]);
      String data =
          switch (words.get(6)) {
            case "-Srv" ->
                words.get(10) + " " + words.get(12) + " " + words.get(14) + " " + words.get(8);
            case "-Ptr" -> words.get(8);
            case "-Txt" -> "\"" + words.get(8).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case "-Type" -> "\\# " + words.get(9).length() / 2 + " " + words.get(9);
            default -> throw new AssertionError(line);
          };
      String type =
          words.get(6).equals("-Type")
              ? "TYPE" + words.get(7)
              : words.get(6).substring(1).toUpperCase(Locale.ROOT);
      found.add(wire(owner, seconds, type.equals("TYPE35") ? "NAPTR" : type, data));
    }
    assertEquals(wires(zone), found);
  }

  /** Words of a command; single quotes as about_Quoting_Rules has them, which know five quotes. */
  private static List<String> powerShell(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean quoted = false;
    String quotes = "'\u2018\u2019\u201a\u201b";
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (quotes.indexOf(unit) >= 0) {
        if (quoted && i + 1 < line.length() && quotes.indexOf(line.charAt(i + 1)) >= 0) {
          word.append(unit);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && unit == ' ') {
        words.add(word.toString());
        word.setLength(0);
      } else {
        // Outside quotes there are names, numbers and parameters alone.
        assertEquals(
            true, quoted || Character.isLetterOrDigit(unit) || "@-.:".indexOf(unit) >= 0, line);
        word.append(unit);
      }
    }
    words.add(word.toString());
    return words;
  }

  private static String only(LoadFormat format, ZoneContent zone) {
    assertEquals(List.of(), format.refused(ZoneChange.all(zone)));
    return Zones.text(format.files(ZoneChange.all(zone)).get(0));
  }

  private static TreeSet<String> wires(ZoneContent zone) throws IOException {
    var wires = new TreeSet<String>();
    for (RrSet set : zone.sets()) {
      for (RecordData data : set.data()) {
        wires.add(wire(set.owner().absolute(), set.ttl(), set.type(), DataWriter.text(data)));
      }
    }
    return wires;
  }

  /** The octets of a record, read from the form of a zone file by a library. */
  private static String wire(Object owner, Object ttl, String type, String data)
      throws IOException {
    return wire(
        Record.fromString(
            Name.fromString(String.valueOf(owner)),
            Type.value(type),
            DClass.IN,
            Long.parseLong(String.valueOf(ttl)),
            data,
            Name.root));
  }

  private static String wire(Record record) {
    return record.getName()
        + " "
        + Type.string(record.getType())
        + " "
        + record.getTTL()
        + " "
        + HexFormat.of().formatHex(record.rdataToWireCanonical());
  }

  /** Runs a program, which must be installed; a missing one is a failed test. */
  private static String program(String... line) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("PATH", System.getenv("PATH") + File.pathSeparator + "/usr/sbin");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
