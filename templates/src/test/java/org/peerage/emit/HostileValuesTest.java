package org.peerage.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.emit.zone.DnsRequest;
import org.peerage.model.Estate;

/**
 * A value stays a value, whatever characters it holds. Every free text of a definition is given a
 * hostile one, and what is built is re-read by programs that did not write it: it has the shape
 * that a harmless value gives it, and the value stands in it as it was.
 */
class HostileValuesTest {

  private static final String HARMLESS = "harmless";

  /** Every place where the language takes free text; {@code @} is the text. */
  private static final String DEFINITION =
      """
      cluster edge {
          product = expressway-e
          version = X15.0
          name = video.example.com
          primary = a
          tls = permissive
          ldap { server = ldap.example.com  base-dn = @ }
          active-directory { mode = on  domain = @ }
          external-manager { system = tms  path = @ }
          peer a {
              system-name = @
              host-name = a
              domain = example.com
              time-zone = @
              lan1 { address = 192.0.2.11/24 }
              snmp { mode = v2c  contact = @  location = @ }
              certificate { cn = video.example.com  san = [a.example.com]  issuer = @ }
              trusted-cas = [@, @]
              active-directory { user = @ }
          }
          peer b { host-name = b  domain = example.com  system-name = @  lan1 { address = 192.0.2.12/24 } }
          neighbor-zone @ { index = 3  peers = [192.0.2.8]  description = @ }
          traversal-client-zone "client" { index = 5  peers = [192.0.2.8]  user = @  description = @ }
          traversal-server-zone "server" { user = @  tls-verify-subject-name = @  description = @ }
          policy-service service { index = 2  servers = [192.0.2.9]  path = @  status-path = @  user = @  default-cpl = @  description = @ }
          search-rule @ { index = 4  mode = alias-pattern-match  pattern-type = regex  pattern-string = @  replace-string = @  description = @  target = @ }
          transform @ { pattern-type = regex  pattern-string = @  replace-string = @  description = @ }
          search-rule "by hand" { description = @ }
      }
      cluster bridge {
          product = conductor
          version = XC3.0
          peer c { lan1 { address = 192.0.2.21/24 } }
          conference-bridge @ { type = telepresence-mcu  address = 192.0.2.22  protocol = https  user = @ }
      }
      system tms { kind = tms  manages = [edge]  node tms.example.com { address = 192.0.2.5 } }
      """;

  private static Map<String, String> expected;

  @BeforeAll
  static void build() throws IOException {
    expected = Estates.build(estate(HARMLESS));
  }

  static Stream<String> values() {
    return Stream.of(
        "|",
        "a | b | c |",
        "`",
        "``` code ```",
        "`` `x` ``",
        "\\",
        "a\\",
        "\\|",
        "\\`",
        "<script>alert(1)</script>",
        "<!-- x",
        "</details>",
        "&lt;b&gt; &#x41;",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1:A9)",
        "\uff1dcmd",
        "-rf /",
        "--help",
        "# heading",
        "- [ ] **#.** step",
        "1. one",
        "> quote",
        "***",
        "---",
        "| --- | --- |",
        "[link](javascript:alert(1))",
        "![image](//example.org/x)",
        "https://example.org/",
        "{{name}}",
        "{{{name}}}",
        "{{>restart}}",
        "{{#peers}}",
        "$HOME $(reboot) ; reboot",
        "%0Areboot%n%s",
        "' or ''='",
        "it's, a; list:",
        "xCommand Boot",
        "Z\u00fcrich \u6771\u4eac \ud83d\ude80",
        "\u05d0\u05d1\u05d2 \u0627\u0644",
        "e\u0301 a\u0300\u0301\u0302",
        "  blanks  ",
        "x".repeat(30));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueStaysAValue(String value) throws IOException {
    Map<String, String> built = Estates.build(estate(value));
    assertEquals(expected.keySet(), built.keySet());
    for (String path : expected.keySet()) {
      if (path.endsWith(".commands.txt")) {
        isNoOtherCommand(path, built.get(path));
      } else if (path.endsWith(".csv")) {
        isNoOtherRecord(path, built.get(path));
      } else {
        isNoHeadingTagOrCell(path, built.get(path), value);
      }
    }
  }

  private static void isNoOtherCommand(String path, String script) {
    assertEquals(paths(expected.get(path)), paths(script), path);
    for (String line : script.split("\n")) {
      String typed = line.substring(line.indexOf(": ") + 2);
      assertTrue(typed.matches("\"[^\"]*\"|\\w+"), line);
    }
  }

  private static void isNoOtherRecord(String path, String csv) {
    List<List<String>> records = CsvRecords.read(csv);
    assertEquals(CsvRecords.read(expected.get(path)).size(), records.size(), path);
    for (List<String> record : records) {
      assertEquals(9, record.size(), () -> path + ": " + record);
      for (String field : record) {
        assertFalse(
            !field.isEmpty() && "=+-@\t\r\uff1d\uff0b\uff0d\uff20".indexOf(field.charAt(0)) >= 0,
            field);
      }
    }
  }

  private static void isNoHeadingTagOrCell(String path, String markdown, String value) {
    var wanted = new Shape(expected.get(path));
    var found = new Shape(markdown);
    assertEquals(0, found.foreign, path);
    assertEquals(wanted.lines().size(), found.lines().size(), path);
    for (int i = 0; i < wanted.lines().size(); i++) {
      assertEquals(wanted.lines().get(i), found.lines().get(i), path);
    }
    assertEquals(wanted.literals(HARMLESS), found.literals(value), path);
  }

  @Test
  void aTextThatNoFieldTakesIsAFinding() {
    assertThrows(AssertionError.class, () -> estate("x".repeat(5000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nxCommand Boot",
        "a\rb",
        "a\tb",
        "a\u0000b",
        "a\u001bb",
        "a\u0085b",
        "a\u2028b",
        "a\u202eb",
        "a\u200fb",
        "a\u200bb",
        "a\u00adb",
        "a\udb40\udc41b",
        "say \"hi\"",
        "\"",
        "${secret:env:OTHER}"
      })
  void whatACommandCannotCarryIsRefusedBeforeAnythingIsWritten(String value) throws IOException {
    Estate estate = estate(value);
    assertThrows(IllegalArgumentException.class, () -> Build.artifacts(estate, DnsRequest.PLAIN));
  }

  /** A Conductor has no commands, so its pages carry what the rules let through. */
  @Test
  void pagesShowHiddenCharactersByTheirNumber() throws IOException {
    String text =
        """
        cluster bridge {
            product = conductor
            version = XC3.0
            peer c { lan1 { address = 192.0.2.21/24 } }
            conference-bridge "a\\nb\\u{202e}c" { type = telepresence-mcu  address = 192.0.2.22  protocol = https }
        }
        """;
    String runbook = Estates.build(Estates.of(text)).get("bridge/runbook.md");
    assertTrue(runbook.contains("  - Name = `a\\u{a}b\\u{202e}c`\n"), runbook);
    assertEquals(-1, runbook.indexOf('\u202e'));
  }

  private static Estate estate(String value) throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      switch (unit) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '$' -> text.append("\\$");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          int point = value.codePointAt(i);
          if (point >= ' ' && point < 0x7f) {
            text.append(unit);
          } else {
            text.append("\\u{").append(Integer.toHexString(point)).append('}');
            i += Character.charCount(point) - 1;
          }
        }
      }
    }
    return Estates.of(DEFINITION.replace("@", '"' + text.toString() + '"'));
  }

  private static List<String> paths(String script) {
    return script.lines().map(line -> line.substring(0, line.indexOf(": "))).toList();
  }

  /** What a reader of Markdown makes of a text: its blocks, with every literal taken out. */
  private static final class Shape {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer TEXT =
        TextContentRenderer.builder().extensions(TABLES).build();

    /** What a runbook says where a value holds a vertical bar. */
    private static final String OF_BARS =
        "; a vertical bar inside a table is written `\\|` and typed without the backslash";

    private final List<String> literals = new ArrayList<>();
    private final List<String> lines;
    private int foreign;

    Shape(String markdown) {
      Node document = PARSER.parse(markdown.replace(OF_BARS, ""));
      document.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Code code) {
              literals.add(code.getLiteral());
              code.setLiteral("");
            }

            @Override
            public void visit(HtmlInline html) {
              foreign++;
            }

            @Override
            public void visit(HtmlBlock html) {
              foreign++;
            }

            @Override
            public void visit(Link link) {
              foreign++;
            }

            @Override
            public void visit(Image image) {
              foreign++;
            }
          });
      lines = TEXT.render(document).lines().toList();
    }

    List<String> lines() {
      return lines;
    }

    /** How often a literal is the value itself; a table has taken its backslashes off again. */
    long literals(String value) {
      return literals.stream().filter(value::equals).count();
    }
  }
}
