package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.dns.ClasslessParent;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.emit.zone.ZonePaths;
import org.peerage.value.DomainName;
import org.xbill.DNS.DClass;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Type;

/** The zone files of the samples before outside judges [ZONE-01 to ZONE-12]. */
class ZoneFilesTest {

  @TempDir Path scratch;

  /** Four programs, of which none may so much as warn. */
  @TestFactory
  Stream<DynamicTest> isAcceptedWithoutWarning() throws IOException {
    return each((sample, zone, file) -> assertEquals("", objections(sample, file)));
  }

  private String objections(Sample sample, ZoneFile file) throws IOException, InterruptedException {
    Path whole = scratch.resolve(sample.name() + "-" + file.path().getFileName());
    Files.writeString(whole, file.zone());
    var objections = new ArrayList<String>();
    for (ZoneChecker checker : ZoneChecker.values()) {
      for (String objection : checker.objections(file.origin(), whole)) {
        objections.add(checker.program() + ": " + objection);
      }
    }
    return String.join("\n", objections);
  }

  /** dnsjava reads exactly the records of the model: owner, TTL, type and every field. */
  @TestFactory
  Stream<DynamicTest> readsBackRecordForRecord() throws IOException {
    return each((sample, zone, file) -> assertEquals(lines(asked(zone)), lines(file.records())));
  }

  /** The checkers do object: a file they would not read proves nothing. */
  @Test
  void eachJudgeObjectsToAFault() throws IOException, InterruptedException {
    Path file = scratch.resolve("faulty.zone");
    Files.writeString(
        file,
        """
        $TTL 3600
        example.com. 3600 IN SOA ns1.example.com. hostmaster.example.com. 1 3600 900 1209600 300
        example.com. 3600 IN NS ns1.example.com.
        ns1.example.com. 3600 IN A 192.0.2.53
        expe1.example.com. 3600 IN A 192.0.2.300
        """);
    for (ZoneChecker checker : ZoneChecker.values()) {
      assertFalse(checker.objections("example.com", file).isEmpty(), checker.program());
    }
  }

  /** BIND's judge also knows that a target needs an address, and answers 0 all the same. */
  @Test
  void aWarningIsAnObjection() throws IOException, InterruptedException {
    Path file = scratch.resolve("dangling.zone");
    Files.writeString(
        file,
        """
        $TTL 3600
        example.com. 3600 IN SOA ns1.example.com. hostmaster.example.com. 1 3600 900 1209600 300
        example.com. 3600 IN NS ns1.example.com.
        ns1.example.com. 3600 IN A 192.0.2.53
        _sips._tcp.example.com. 86400 IN SRV 1 1 5061 expe1.example.com.
        """);
    assertEquals(
        List.of(
            "zone example.com/IN: _sips._tcp.example.com/SRV 'expe1.example.com' has no address records (A or AAAA)"),
        ZoneChecker.NAMED_CHECKZONE.objections("example.com", file));
  }

  @Test
  void everyZoneFileBelongsToAZone() throws IOException {
    for (Sample sample : Sample.all()) {
      Set<String> named = new HashSet<>();
      for (Zone zone : Zones.of(sample.estate())) {
        named.add(file(sample, zone).path().toString());
        ClasslessParent.of(zone)
            .ifPresent(parent -> named.add(file(sample, parent).path().toString()));
      }
      Set<String> written = new HashSet<>();
      Folder.read(sample.expected().resolve("dns"))
          .keySet()
          .forEach(path -> written.add(sample.expected().resolve("dns/" + path).toString()));
      assertEquals(named, written, sample.name());
    }
  }

  /** What a provider is asked to add loads in its zone, and leads from each address to ours. */
  @TestFactory
  Stream<DynamicTest> theParentOfAClasslessZoneTakesWhatIsAskedFor() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Sample sample : Sample.all()) {
      for (Zone zone : Zones.of(sample.estate())) {
        Optional<ClasslessParent> parent = ClasslessParent.of(zone);
        if (parent.isPresent()) {
          ZoneFile file = file(sample, parent.get());
          tests.add(
              dynamicTest(
                  sample.name() + " " + zone.title(),
                  () -> {
                    assertEquals("", objections(sample, file));
                    assertEquals(lines(asked(parent.get())), lines(file.records()));
                    leads(parent.get());
                  }));
        }
      }
    }
    assertFalse(tests.isEmpty(), "no sample has a classless zone");
    return tests.stream();
  }

  private static void leads(ClasslessParent parent) {
    var aliases = new HashSet<DomainName>();
    for (DnsRecord one : parent.records()) {
      if (one.data() instanceof RecordData.Cname alias) {
        aliases.add(alias.target());
      }
    }
    for (DnsRecord one : parent.zone().records()) {
      assertTrue(aliases.contains(one.owner()), one.owner() + " is looked up by no address");
    }
  }

  private static List<Record> asked(ClasslessParent parent) {
    var records = new ArrayList<Record>();
    Zone zone = parent.zone();
    Name origin = OutsideRecords.name(zone.origin());
    for (DnsRecord one : parent.records()) {
      if (one.data() instanceof RecordData.Cname) {
        records.add(OutsideRecords.of(one));
      }
    }
    zone.nameServers().stream()
        .map(OutsideRecords::name)
        .sorted(Comparator.reverseOrder())
        .forEach(name -> records.add(0, new NSRecord(origin, DClass.IN, zone.ttl(), name)));
    return records;
  }

  private static ZoneFile file(Sample sample, ClasslessParent parent) {
    Path below = Path.of(ZonePaths.parent(parent.zone()));
    return new ZoneFile(sample.expected().resolve(below), parent.origin().toString(), false);
  }

  private interface ZoneTest {
    void judge(Sample sample, Zone zone, ZoneFile file) throws IOException, InterruptedException;
  }

  private static Stream<DynamicTest> each(ZoneTest test) throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Sample sample : Sample.all()) {
      for (Zone zone : Zones.of(sample.estate())) {
        ZoneFile file = file(sample, zone);
        String name = sample.name() + " " + zone.title() + " " + zone.view().word();
        tests.add(dynamicTest(name, () -> test.judge(sample, zone, file)));
      }
    }
    assertFalse(tests.isEmpty(), "no sample has a zone");
    return tests.stream();
  }

  private static ZoneFile file(Sample sample, Zone zone) {
    return ZoneFile.of(sample, zone.view(), zone.title());
  }

  /** What the model asks for, in the terms of dnsjava, in the order in which it is written. */
  private static List<Record> asked(Zone zone) {
    var records = new ArrayList<Record>();
    if (zone.isWhole()) {
      Name origin = OutsideRecords.name(zone.origin());
      records.add(soa(origin, zone.ttl(), zone.soa().orElseThrow()));
      zone.nameServers().stream()
          .map(OutsideRecords::name)
          .sorted()
          .forEach(name -> records.add(new NSRecord(origin, DClass.IN, zone.ttl(), name)));
    }
    zone.records().forEach(record -> records.add(OutsideRecords.of(record)));
    return records;
  }

  private static Record soa(Name origin, int ttl, Soa soa) {
    return new SOARecord(
        origin,
        DClass.IN,
        ttl,
        OutsideRecords.name(soa.mname()),
        OutsideRecords.name(soa.rname()),
        // Samples state their serials, so that what is built does not depend on a commit.
        2026010101L,
        soa.refresh(),
        soa.retry(),
        soa.expire(),
        soa.minimum());
  }

  private static String lines(List<Record> records) {
    var lines = new ArrayList<String>();
    for (Record record : records) {
      lines.add(
          String.join(
              " ",
              record.getName().toString(),
              Long.toString(record.getTTL()),
              DClass.string(record.getDClass()),
              Type.string(record.getType()),
              record.rdataToString()));
    }
    return String.join("\n", lines);
  }
}
