package org.peerage.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all files of a build, whatever their estate. */
class BuildTest {

  /** A tag of a template, with what stands around a partial or a section. */
  private static final Pattern TAG = Pattern.compile("\\{\\{[^}]*}}");

  private static final List<String> SHARED =
      List.of(
          "H323 ",
          "SIP ",
          "IPProtocol",
          "Call ",
          "Zones ",
          "Transform ",
          "Policy ",
          "Login ",
          "ExternalManager ",
          "Administration DeviceProvisioning",
          "Interworking ");

  @Test
  void sharedSettingsAreTypedOnThePrimaryAndOwnOnesOnEachUnit() throws IOException {
    Map<String, String> files = VersionsTest.files("expressway", "X15.0");
    for (String unit : List.of("expe1", "expe2", "expe3")) {
      String script = files.get("edge/" + unit + ".commands.txt");
      boolean primary = unit.equals("expe2");
      for (String path : SHARED) {
        assertEquals(primary, script.contains("xConfiguration " + path), unit + ": " + path);
      }
      assertTrue(script.contains("IP DNS Hostname: \"" + unit + "\""), unit);
      assertTrue(script.contains("Ethernet 1 IP V4 Address: "), unit);
    }
  }

  @Test
  void theResetIsNamedInThePluralAndStandsInNoScript() throws IOException {
    for (var file : VersionsTest.files("expressway", "X15.0").entrySet()) {
      assertFalse(
          file.getKey().endsWith(".commands.txt") && file.getValue().contains("xCommand"),
          file.getKey());
      assertFalse(file.getValue().contains("`xCommand DefaultValueSet"), file.getKey());
    }
  }

  @Test
  void aConductorGetsNoScript() throws IOException {
    for (String path : VersionsTest.files("conductor", "XC3.0").keySet()) {
      assertFalse(path.startsWith("bridges/") && path.endsWith(".commands.txt"), path);
    }
  }

  @Test
  void theSameBytesWhateverTheOrderOfFilesTheLocaleAndTheTimeZone() throws IOException {
    String profile = "profile p(n) { host-name = \"unit${n}\"  domain = example.com }\n";
    String first =
        "import \"file0.peerage\"\ncluster b { product = expressway-c  version = X8.9"
            + "  peer one { use p(n = 1)  lan1 { address = 192.0.2.1/24 } } }\n";
    String second =
        "import \"file0.peerage\"\ncluster a { product = expressway-c  version = X8.9"
            + "  peer two { use p(n = 2)  lan1 { address = 192.0.2.2/24 } }"
            + "  neighbor-zone i { cluster = b } }\n";
    Map<String, String> built = Estates.build(Estates.of(profile, first, second));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, String> elsewhere = Estates.build(Estates.reversed(profile, first, second));
      assertEquals(built, elsewhere);
      assertEquals(List.copyOf(built.keySet()), List.copyOf(elsewhere.keySet()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aLabelBecomesAFolderOfItsOwn() throws IOException {
    Map<String, String> built =
        Estates.build(
            Estates.of(
                """
                cluster DNS { product = expressway-c  version = X8.9  peer a { lan1 { address = 192.0.2.1/24 } } }
                cluster con { product = expressway-c  version = X8.9  peer nul { lan1 { address = 192.0.2.2/24 } } }
                """));
    assertEquals(
        List.of("DNS-2/runbook.md", "_con/runbook.md"),
        built.keySet().stream().filter(path -> path.endsWith("runbook.md")).toList());
    assertTrue(built.containsKey("_con/_nul.commands.txt"), built.keySet().toString());
  }

  /** So that each template, and each condition in it, is rendered by some test. */
  @Test
  void everySentenceOfEveryTemplateIsWrittenSomewhere() throws IOException {
    var written = new StringBuilder();
    for (String name :
        List.of("expressway X8.9", "expressway X8.7", "vcs X8.11", "conductor XC2.1")) {
      String[] parts = name.split(" ");
      VersionsTest.files(parts[0], parts[1]).values().forEach(written::append);
    }
    try (Stream<Path> samples = Files.list(Path.of("../samples"))) {
      for (Path sample :
          samples.filter(path -> Files.exists(path.resolve(".peerage.yaml"))).toList()) {
        Estates.build(Estates.in(sample)).values().forEach(written::append);
      }
    }
    Estates.build(Estates.of(Files.readString(Path.of("src/test/cases/rare.peerage"))))
        .values()
        .forEach(written::append);
    var missing = new ArrayList<String>();
    for (Path template : templates()) {
      for (String line : Files.readAllLines(template)) {
        for (String words : TAG.split(line.replace("**#.**", "\0"))) {
          String plain = words.substring(words.indexOf('\0') + 1).strip();
          if (plain.length() > 3 && written.indexOf(plain) < 0) {
            missing.add(template.getFileName() + ": " + plain);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<Path> templates() throws IOException {
    var templates = new ArrayList<Path>();
    for (String folder : List.of("runbook", "sheet")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".mustache")).forEach(templates::add);
      }
    }
    assertTrue(templates.size() > 30, templates.toString());
    return templates;
  }
}
