package org.peerage.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Severity;
import org.peerage.golden.GoldenFiles;
import org.peerage.rules.YamlCatalogue;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** One set of findings in every form, against {@code cases/formats} and what readers require. */
class FormatTest {

  private static final SourceText EDGE =
      new SourceText(
          "net/edge.peerage",
          "cluster edge {\n    name = \"日本 😀\"  h323 { mode = off }\n    peer expe1 {\n    }\n}\n");

  /** A name and a text that try to become something else in each of the forms. */
  private static final SourceText HOSTILE =
      new SourceText("a b,c:d%0A\u001b#<&>\"'\n]]>.peerage", "x = 1\r\ny = 2\r\n");

  private static final String ATTACK =
      "\u001b[31m \u202e `|*_<script>&amp;]]>[click](https://example.com) www.example.com @all"
          + " %0A::error::x\n::warning::y\r\u0000\ufffe\uffff\ud800 😀 \\ \"'";

  private static final List<Diagnostic> FINDINGS =
      List.of(
          Diagnostic.of("dns-remark", Severity.INFO, HOSTILE.span(0, 1), "worth knowing"),
          Diagnostic.of("house/site-unknown", Severity.WARNING, HOSTILE.span(7, 12), ATTACK)
              .marked(ATTACK)
              .label(HOSTILE.span(0, 5), ATTACK)
              .note(ATTACK)
              .help(ATTACK)
              .about(ATTACK)
              .fix(
                  new Fix(
                      ATTACK,
                      List.of(
                          new Edit(HOSTILE.span(0, 1), ATTACK), new Edit(HOSTILE.span(7, 8), "")),
                      Fix.Safety.UNSAFE)),
          Diagnostic.error("h323-off", at("h323 { mode = off }"), "H.323 is off in cluster edge")
              .marked("here")
              .label(at("peer expe1 {\n    }"), "expe1 asks its peers over H.323")
              .label(HOSTILE.span(13, 13), "")
              .note("why it matters")
              .help("write `h323 { mode = on }`\nor leave it out")
              .about("edge")
              .fix(
                  new Fix(
                      "write `mode = on`",
                      List.of(new Edit(at("mode = off"), "mode = on")),
                      Fix.Safety.SAFE))
              .fix(new Fix("think about it", List.of(), Fix.Safety.MANUAL)),
          Diagnostic.error("h323-off", at("peer expe1"), "H.323 is off in cluster edge")
              .about("edge"),
          Diagnostic.error("syntax-error", new Span("gone.peerage", 3, 9), "a text not at hand"));

  @TestFactory
  Stream<DynamicTest> everyFormIsAsWrittenDown() {
    return Stream.of(Format.values())
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.word(),
                    () -> {
                      Path expected = Path.of("cases/formats/" + format.word() + ".txt");
                      GoldenFiles.compare(expected, written(format, FINDINGS));
                    }));
  }

  /** A terminal or a log that shows it acts on nothing. */
  @Test
  void noFormLetsAControlCharacterThrough() throws IOException {
    for (Format format : Format.values()) {
      for (char unit : written(format, FINDINGS).toCharArray()) {
        boolean shown = unit >= ' ' && unit != 0x7f && Character.getType(unit) != Character.FORMAT;
        assertTrue(shown || unit == '\n', format + " lets " + (int) unit + " through");
      }
    }
  }

  @Test
  void everyFormOfNothingIsWhole() throws IOException {
    assertEquals("", written(Format.FULL, List.of()));
    assertEquals("", written(Format.TEXT, List.of()));
    assertEquals("", written(Format.GITHUB, List.of()));
    assertEquals("", written(Format.JSON_LINES, List.of()));
    assertEquals("### Peerage: no findings\n", written(Format.GITHUB_SUMMARY, List.of()));
    assertEquals("[]\n", written(Format.GITLAB, List.of()));
    assertEquals(
        "{\"version\":1,\"findings\":[],\"summary\":{\"errors\":0,\"warnings\":0,\"infos\":0}}\n",
        written(Format.JSON, List.of()));
    assertEquals(List.of(), JsonSchemas.faults("findings-1", written(Format.JSON, List.of())));
    assertEquals(List.of(), sarifFaults(written(Format.SARIF, List.of())));
    XmlSchemas.isValid("junit.xsd", written(Format.JUNIT, List.of()));
    XmlSchemas.isValid("checkstyle.xsd", written(Format.CHECKSTYLE, List.of()));
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    String json = written(Format.JSON, FINDINGS);
    assertEquals(List.of(), JsonSchemas.faults("findings-1", json));
    assertNotEquals(
        List.of(), JsonSchemas.faults("findings-1", json.replace("\"marker\"", "\"mark\"")));
    for (String line : written(Format.JSON_LINES, FINDINGS).split("\n")) {
      assertEquals(List.of(), JsonSchemas.faults("finding-line-1", line));
      assertNotEquals(
          List.of(), JsonSchemas.faults("finding-line-1", line.replace("\"marker\"", "\"mark\"")));
    }
  }

  @Test
  void sarifIsAsOasisSays() throws IOException {
    String sarif = written(Format.SARIF, FINDINGS);
    assertEquals(List.of(), sarifFaults(sarif));
    assertNotEquals(List.of(), sarifFaults(sarif.replace("\"runs\"", "\"run\"")));
    assertNotEquals(List.of(), sarifFaults(sarif.replace("\"startLine\":2", "\"startLine\":0")));
  }

  @Test
  void xmlIsAsItsReadersWantIt() throws IOException {
    XmlSchemas.isValid("junit.xsd", written(Format.JUNIT, FINDINGS));
    XmlSchemas.isValid("checkstyle.xsd", written(Format.CHECKSTYLE, FINDINGS));
  }

  @Test
  void theOthersHaveTheShapeThatIsDocumented() throws IOException {
    String gitLab = written(Format.GITLAB, FINDINGS);
    assertEquals(List.of(), JsonSchemas.foreignFaults("code-quality.schema.json", gitLab));
    assertNotEquals(
        List.of(),
        JsonSchemas.foreignFaults(
            "code-quality.schema.json", gitLab.replace("\"check_name\"", "\"check\"")));
    String rdjson = written(Format.RDJSON, FINDINGS);
    assertEquals(List.of(), JsonSchemas.foreignFaults("rdjson.schema.json", rdjson));
    assertNotEquals(
        List.of(),
        JsonSchemas.foreignFaults("rdjson.schema.json", rdjson.replace("\"start\"", "\"from\"")));
  }

  @Test
  void gitHubTakesOneCommandForEachFinding() throws IOException {
    String[] lines = written(Format.GITHUB, FINDINGS).split("\n");
    assertEquals(FINDINGS.size(), lines.length);
    for (String line : lines) {
      assertTrue(
          line.matches(
              "::(error|warning|notice) file=[^,:]+,line=\\d+,endLine=\\d+"
                  + "(,col=\\d+,endColumn=\\d+)?,title=[a-z0-9/-]+::.*"),
          line);
    }
  }

  @Test
  void aSummaryStaysBelowWhatGitHubTakes() throws IOException {
    var many = new ArrayList<Diagnostic>();
    for (int i = 0; i < 20_000; i++) {
      many.add(Diagnostic.error("h323-off", at("peer"), "x".repeat(80)));
    }
    String summary = written(Format.GITHUB_SUMMARY, many);
    assertTrue(summary.length() < 1 << 20);
    assertTrue(summary.matches("(?s).*\n\n\\d+ more findings are not shown here.\n"));
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndTellFindingsApart() {
    var moved = new SourceText(EDGE.name(), "\n\n# more\n" + EDGE.text());
    var before = Diagnostic.error("h323-off", EDGE.span(4, 9), "off").about("edge");
    var after = Diagnostic.error("h323-off", moved.span(14, 19), "off").about("edge");
    var again = Diagnostic.error("h323-off", moved.span(20, 22), "off").about("edge");
    assertEquals(
        texts("", List.of(before)).fingerprint(before),
        texts("", List.of(after, again)).fingerprint(after));
    var all = new HashSet<String>();
    Texts texts = texts("", FINDINGS);
    FINDINGS.forEach(finding -> all.add(texts.fingerprint(finding)));
    assertEquals(FINDINGS.size(), all.size());
    assertNotEquals(
        texts("a", List.of(before)).fingerprint(before),
        texts("b", List.of(before)).fingerprint(before),
        "two estates of one repository");
  }

  @Test
  void aFindingThatIsNotShownStillCounts() {
    var first = Diagnostic.error("h323-off", EDGE.span(0, 1), "off").about("edge");
    var second = Diagnostic.error("h323-off", EDGE.span(2, 3), "off").about("edge");
    var both = List.of(first, second);
    String known = texts("", both).fingerprint(second);
    Texts again = texts("", both);
    again.fingerprint(first);
    assertEquals(known, again.fingerprint(second));
    assertFalse(known.equals(again.fingerprint(first)));
  }

  private static String written(Format format, List<Diagnostic> findings) throws IOException {
    var out = new StringWriter();
    Report report = format.open(new YamlCatalogue(), Palette.PLAIN, out);
    report.add(findings, texts("estate", findings));
    report.end();
    return out.toString();
  }

  private static Texts texts(String estate, List<Diagnostic> findings) {
    var texts = Map.of(EDGE.name(), EDGE, HOSTILE.name(), HOSTILE);
    return new Texts(name -> name, () -> estate, texts, findings);
  }

  private static Span at(String words) {
    int start = EDGE.text().indexOf(words);
    return EDGE.span(start, start + words.length());
  }

  private static List<?> sarifFaults(String sarif) throws IOException {
    return JsonSchemas.foreignFaults("/schema/sarif-schema-2.1.0.json", sarif);
  }
}
