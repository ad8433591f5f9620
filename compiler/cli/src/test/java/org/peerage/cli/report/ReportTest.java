package org.peerage.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.golden.GoldenFiles;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** How findings are drawn. The expected drawings stand in {@code cases/report}. */
class ReportTest {

  private static final SourceText EDGE =
      new SourceText(
          "edge/emea.peerage",
          """
          cluster edge {
              peer expe1 {
                  option-keys {
                      advanced-networking = 116341L00-1-4E5F6A7B
                  }
              }
              peer expe2 {
                  option-keys {
                      traversal-server = 116341E00-1-0A1B2C3D
                  }
                  dns-servers = [198.51.100.53]  ntp = [ntp1.example.com]
              }
          }
          """);

  private static final SourceText SITES =
      new SourceText("shared/sites.peerage", "site london {\n    prefixes = [192.0.2.0/24]\n}\n");

  @Test
  void aFindingWithALabelNotesAndHelp() throws IOException {
    golden(
        "label-notes-help",
        Diagnostic.error(
                "feature-keys-differ",
                second(EDGE, "option-keys"),
                "peers of cluster edge hold different feature keys")
            .marked("expe2 lacks it")
            .label(first(EDGE, "advanced-networking"), "expe1 has Advanced Networking")
            .note(
                "every peer needs the same feature keys   [Expressway X8.9, Clustering"
                    + " prerequisites]")
            .help("add `advanced-networking = <key for serial 52A04411>` to expe2"));
  }

  @Test
  void severalLabelsOnOneLine() throws IOException {
    golden(
        "one-line",
        Diagnostic.of(
                "three-places",
                Severity.WARNING,
                first(EDGE, "198.51.100.53"),
                "three places on one line")
            .marked("the middle one")
            .label(second(EDGE, "dns-servers", 1), "the first one")
            .label(first(EDGE, "ntp ="), "the last one")
            .label(first(EDGE, "[198.51.100.53]"), "around the middle one"));
  }

  @Test
  void aSpanOverSeveralLinesAndOneWithoutWords() throws IOException {
    int start = EDGE.text().indexOf("peer expe1");
    int end = EDGE.text().indexOf("    peer expe2") - 1;
    golden(
        "several-lines",
        Diagnostic.of("long", Severity.INFO, EDGE.span(start, end), "a block marked as a whole")
            .marked("to here")
            .label(first(EDGE, "peer expe2"), ""));
  }

  @Test
  void labelsInOtherFiles() throws IOException {
    golden(
        "other-file",
        Diagnostic.error("two-files", first(EDGE, "cluster edge"), "a thing said in two files")
            .marked("here")
            .label(first(SITES, "192.0.2.0/24"), "and there")
            .label(new Span("gone.peerage", 7, 9), "in a text that is not at hand"));
  }

  @Test
  void aPlaceBetweenTwoCharactersAndTheEndOfTheText() throws IOException {
    int end = SITES.text().length();
    golden("no-width", Diagnostic.error("end", SITES.span(end, end), "something is missing"));
    int line = SITES.text().indexOf('\n');
    golden("line-end", Diagnostic.error("end", SITES.span(line, line + 1), "the line ends here"));
  }

  @Test
  void tabsWideAndCombiningCharacters() throws IOException {
    var text = new SourceText("wide.peerage", "\tname =\t日本語 e\u0301x = 1\n");
    golden(
        "wide",
        Diagnostic.error("wide", first(text, "日本語"), "wide characters")
            .label(first(text, "x ="), "x"),
        text);
  }

  @Test
  void controlCharactersAreSpeltOutWhereverTheyStand() throws IOException {
    var text = new SourceText("a\u001b]0;b.peerage", "x = \u001b[31mred\u202e\u0000 \ud800\n");
    var finding =
        Diagnostic.error("control", first(text, "red"), "message\u001b[2J")
            .marked("marker\u0007")
            .note("note\u001b[1m")
            .help("help\r\nmore");
    golden("control", finding, text);
    String drawn = drawn(Palette.PLAIN, List.of(finding), text);
    for (int i = 0; i < drawn.length(); i++) {
      char unit = drawn.charAt(i);
      assertTrue(unit == '\n' || unit >= ' ' && unit != 0x7f, "passed on: " + (int) unit);
    }
  }

  @Test
  void aLongLineIsCutAroundWhatIsMarked() throws IOException {
    String far = "a".repeat(5000) + " = wrong" + "b".repeat(5000);
    var text = new SourceText("long.peerage", far + "\n");
    golden("long-line", Diagnostic.error("far", first(text, "wrong"), "far away"), text);
  }

  @Test
  void aSecretIsShownByNoFindingOfItsFile() throws IOException {
    var text = new SourceText("s.peerage", "password = \"hunter2\"  user = vcs\n");
    var secret =
        Diagnostic.error("literal-secret", first(text, "\"hunter2\""), "a password in the clear");
    var other = Diagnostic.error("other", first(text, "user"), "about the same line");
    String drawn = drawn(Palette.PLAIN, List.of(secret, other), text);
    GoldenFiles.compare(Path.of("cases/report/secret.txt"), drawn);
    assertFalse(drawn.contains("hunter"), drawn);
  }

  @Test
  void aByteOrderMarkTakesNoColumn() throws IOException {
    var text = new SourceText("mark.peerage", "\ufeffa = wrong\nb = wrong\n");
    var finding =
        Diagnostic.error("marked", first(text, "wrong"), "behind a mark")
            .label(second(text, "wrong"), "not on its line");
    golden("byte-order-mark", finding, text);
    assertEquals(
        "mark.peerage:1:1: error[whole]: all of it\n",
        lines(text, Diagnostic.error("whole", text.span(0, 2), "all of it")));
    assertEquals(
        "mark.peerage:1:2: error[blank]: a blank\n",
        lines(text, Diagnostic.error("blank", text.span(2, 3), "a blank")));
  }

  @Test
  void coloursChangeNothingButColours() throws IOException {
    var finding =
        Diagnostic.error("colours", first(EDGE, "cluster edge"), "coloured")
            .marked("here")
            .label(first(EDGE, "peer expe1"), "there")
            .note("why");
    String coloured = drawn(Palette.COLOURED, List.of(finding), EDGE);
    assertTrue(coloured.contains("\u001b["));
    assertEquals(
        drawn(Palette.PLAIN, List.of(finding), EDGE), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void oneLineForEachFinding() throws IOException {
    var out = new StringWriter();
    var report = new LineReport(Palette.PLAIN, out);
    var finding = Diagnostic.error("duplicate-site", first(SITES, "london"), "site \u001blondon");
    report.add(List.of(finding), new Texts(name -> "net/" + name, texts(SITES), List.of()));
    report.end();
    assertEquals(
        "net/shared/sites.peerage:1:6: error[duplicate-site]: site \\u{1b}london\n",
        out.toString());
  }

  private static void golden(String name, Diagnostic finding, SourceText... more)
      throws IOException {
    GoldenFiles.compare(
        Path.of("cases/report/" + name + ".txt"), drawn(Palette.PLAIN, List.of(finding), more));
  }

  private static String lines(SourceText text, Diagnostic finding) throws IOException {
    var out = new StringWriter();
    new LineReport(Palette.PLAIN, out)
        .add(List.of(finding), new Texts(name -> name, texts(text), List.of()));
    return out.toString();
  }

  private static String drawn(Palette palette, List<Diagnostic> findings, SourceText... more)
      throws IOException {
    var out = new StringWriter();
    var report = new TextReport(new Explained(), palette, out);
    report.add(findings, new Texts(name -> name, texts(more), findings));
    report.end();
    return out.toString();
  }

  private static Map<String, SourceText> texts(SourceText... more) {
    var texts = new HashMap<String, SourceText>();
    texts.put(EDGE.name(), EDGE);
    texts.put(SITES.name(), SITES);
    for (SourceText text : more) {
      texts.put(text.name(), text);
    }
    return texts;
  }

  private static Span first(SourceText text, String words) {
    return second(text, words, 0);
  }

  private static Span second(SourceText text, String words) {
    return second(text, words, text.text().indexOf(words) + 1);
  }

  private static Span second(SourceText text, String words, int from) {
    int start = text.text().indexOf(words, from);
    return text.span(start, start + words.length());
  }

  /** Knows two ids. */
  private static final class Explained implements Catalogue {

    @Override
    public Optional<RuleFacts> find(String id) {
      return Optional.empty();
    }

    @Override
    public boolean isOfText(String id) {
      return false;
    }

    @Override
    public List<String> ids() {
      return List.of("feature-keys-differ", "two-files");
    }
  }
}
