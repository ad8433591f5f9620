package org.peerage.emit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordData.Field;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneChange;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.Artifact;
import org.peerage.golden.GoldenFiles;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/** What each format looks like: a zone that is new, and a change. */
class LoadFormatTest {

  @ParameterizedTest
  @EnumSource(LoadFormat.class)
  void readsAsItsUsersExpect(LoadFormat format) {
    var text = new StringBuilder();
    show(format, ZoneChange.all(Zones.before()), text);
    text.append("\n");
    show(format, ZoneChange.between(Optional.of(Zones.before()), Optional.of(Zones.after())), text);
    GoldenFiles.compare(Path.of("src/test/cases/load/" + format.word() + ".txt"), text.toString());
  }

  @ParameterizedTest
  @EnumSource(LoadFormat.class)
  void isTheSameEachTimeAndOnlyAscii(LoadFormat format) {
    ZoneContent zone = Zones.hostile(new Random(5), format);
    for (Artifact file : format.files(ZoneChange.all(zone))) {
      String text = Zones.text(file);
      assertEquals(text, Zones.text(file));
      assertTrue(
          text.chars().allMatch(unit -> unit == '\n' || unit >= ' ' && unit < 0x7f)
              || format == LoadFormat.INFOBLOX,
          file.path());
    }
  }

  @ParameterizedTest
  @EnumSource(LoadFormat.class)
  void writesNothingWhereNothingIsToBeDone(LoadFormat format) {
    ZoneContent none =
        new ZoneContent(Zones.ORIGIN, "example.com", View.EXTERNAL, Optional.empty(), List.of());
    assertEquals(List.of(), format.files(ZoneChange.all(none)));
  }

  /** What a format cannot hold is named, not left out. */
  @ParameterizedTest
  @CsvSource({
    "nsupdate, LOC, true",
    "powerdns, LOC, true",
    "octodns, LOC, false",
    "dnscontrol, LOC, false",
    "route53, LOC, false",
    "infoblox, LOC, false",
    "microsoft, LOC, false",
    "octodns, se, false",
    "dnscontrol, se, false",
    "infoblox, se, false",
    "route53, se, true",
    "microsoft, se, true",
    "octodns, empty, false",
    "dnscontrol, empty, true",
    "infoblox, =cmd, false",
    "infoblox, -1, false",
    "infoblox, v=spf1, true",
    "octodns, =cmd, true",
  })
  void refusesWhatItHasNoFormFor(String word, String kind, boolean held) {
    RecordData data =
        switch (kind) {
          case "LOC" -> new RecordData.Other("LOC", List.of(new Field.Word("0")));
          case "se" -> new RecordData.Naptr(50, 50, "se", "SIPS+D2T", "", Zones.ORIGIN);
          case "empty" -> new RecordData.Naptr(50, 50, "", "", "", Zones.ORIGIN);
          default -> new RecordData.Other("TXT", List.of(new Field.Text(kind)));
        };
    var set = new RrSet(DomainName.of("a.example.com"), data.type(), 60, List.of(data), "");
    var zone =
        new ZoneContent(Zones.ORIGIN, "example.com", View.EXTERNAL, Optional.empty(), List.of(set));
    LoadFormat format = LoadFormat.of(word).orElseThrow();
    assertEquals(held, format.refused(ZoneChange.all(zone)).isEmpty());
  }

  @Test
  void aCommentIsNoFormula() {
    var data = new RecordData.Cname(DomainName.of("t.example.com"));
    for (String reason : List.of("=cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\u202e=1")) {
      var set = new RrSet(DomainName.of("a.example.com"), "CNAME", 60, List.of(data), reason);
      var zone =
          new ZoneContent(
              Zones.ORIGIN, "example.com", View.EXTERNAL, Optional.empty(), List.of(set));
      String text = Zones.text(LoadFormat.INFOBLOX.files(ZoneChange.all(zone)).get(0));
      assertTrue(text.contains(",\"'"), text);
      assertFalse(text.contains(",\"" + reason.charAt(0)), text);
    }
  }

  /** A batch of Route 53 holds 1000 records, of which each that is put there counts twice. */
  @Test
  void batchesStayBelowTheLimits() {
    var sets = new ArrayList<RrSet>();
    for (int i = 0; i < 1201; i++) {
      var data = new RecordData.Cname(DomainName.of("t.example.com"));
      sets.add(new RrSet(DomainName.of("n" + i + ".example.com"), "CNAME", 60, List.of(data), ""));
    }
    var zone = new ZoneContent(Zones.ORIGIN, "example.com", View.EXTERNAL, Optional.empty(), sets);
    List<Artifact> files = LoadFormat.ROUTE53.files(ZoneChange.all(zone));
    assertEquals(
        List.of(
            "dns/external/route53/example.com.json",
            "dns/external/route53/example.com-2.json",
            "dns/external/route53/example.com-3.json"),
        files.stream().map(Artifact::path).toList());
    for (Artifact file : files) {
      int records = Zones.text(file).split("\"Value\"", -1).length - 1;
      assertTrue(records * 2 <= 1000, file.path() + ": " + records);
    }
  }

  @Test
  void numbersInNamesCountAsNumbers() {
    var names =
        new ArrayList<>(
            List.of(
                "",
                "1",
                "2",
                "10",
                "10.a",
                "_sip._tcp",
                "a",
                "expe1",
                "expe2",
                "expe9a",
                "expe10",
                "expe10.x1",
                "expea"));
    var sorted = List.copyOf(names);
    Collections.shuffle(names, new Random(3));
    names.sort(new NaturalOrder());
    assertEquals(sorted, names);
  }

  private static void show(LoadFormat format, ZoneChange change, StringBuilder text) {
    for (Artifact file : format.files(change)) {
      text.append("==> ").append(file.path()).append('\n').append(Zones.text(file));
    }
  }
}
