package org.peerage.plan.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.model.Estate;
import org.peerage.source.SourceText;

class DifferenceTest {

  private static final String EDGE =
      """
      cluster edge {
          product = expressway-e
          version = X8.9
          name = edge.example.com
          primary = one
          peer one {
              serial-number = A1
              host-name = one
              domain = example.com
              lan1 { address = 192.0.2.11/24 }
          }
          peer two {
              serial-number = A2
              host-name = two
              domain = example.com
              lan1 { address = 192.0.2.12/24 }
          }
          neighbor-zone "to core" { cluster = core }
      }
      cluster core {
          product = expressway-c
          version = X8.9
          primary = alpha
          peer alpha { lan1 { address = 198.51.100.11/24 } }
      }
      dns example.com {
          view = external
          publish edge { services = [sips] }
      }
      """;

  @Test
  void layoutCommentsAndWrittenDefaultsAreNoChange() {
    String other =
        EDGE.replace("    ", "  ")
            .replace("primary = one", "# the first\n primary = one\n tls = permissive")
            .replace("peer one {", "peer one {\n state = in-service");
    assertEquals(List.of(), changes(EDGE, other));
  }

  @Test
  void nothingDiffersFromItself() {
    assertEquals(List.of(), changes(EDGE, EDGE));
  }

  @Test
  void aPeerThatJoinsIsOneChangeAndItsRecords() {
    assertEquals(
        List.of(
            "peer joins: edge/three: -> three",
            "DNS: external example.com: _sips._tcp.edge.example.com SRV:"
                + " 86400 1 1 5061 one.example.com; 86400 1 1 5061 two.example.com ->"
                + " 86400 1 1 5061 one.example.com; 86400 1 1 5061 three.example.com;"
                + " 86400 1 1 5061 two.example.com",
            "DNS: external example.com: three.example.com A: -> 3600 192.0.2.13"),
        changes(
            EDGE,
            EDGE.replace(
                "neighbor-zone",
                "peer three { host-name = three\n domain = example.com\n"
                    + " lan1 { address = 192.0.2.13/24 } }\n neighbor-zone")));
  }

  @Test
  void aLabelAloneIsRenamedAndReferencesToItFollow() {
    String renamed =
        EDGE.replace("cluster core {", "cluster heart {\n formerly = core")
            .replace("cluster = core", "cluster = heart")
            .replace("peer one {", "peer uno {")
            .replace("primary = one", "primary = uno");
    assertEquals(
        List.of("peer renamed: edge/uno: one -> uno", "cluster renamed: heart: core -> heart"),
        changes(EDGE, renamed));
  }

  @Test
  void theSameUnitAtAnotherAddressMoves() {
    assertEquals(
        List.of(
            "address of a peer: edge/two: 192.0.2.12/24 -> 192.0.2.22/24",
            "peer-specific setting: edge/two: lan1 address:"
                + " [192.0.2.12/24] -> [192.0.2.22/24]",
            "DNS: external example.com: two.example.com A: 3600 192.0.2.12 -> 3600 192.0.2.22"),
        changes(EDGE, EDGE.replace("192.0.2.12", "192.0.2.22")));
  }

  @Test
  void anotherSerialNumberAtTheSameLabelIsAReplacement() {
    assertEquals(
        List.of(
            "peer replaced: edge/two: two -> two",
            "peer-specific setting: edge/two: serial-number: A2 -> B7"),
        changes(EDGE, EDGE.replace("A2", "B7")));
  }

  @Test
  void theRoleOfThePrimaryMovesAlsoWhereItsUnitIsReplaced() {
    assertEquals(
        List.of("primary: edge: primary: one -> two"),
        changes(EDGE, EDGE.replace("primary = one", "primary = two")));
    assertEquals(
        List.of(
            "primary: edge: primary: one -> one",
            "peer replaced: edge/one: one -> one",
            "peer-specific setting: edge/one: serial-number: A1 -> B7"),
        changes(EDGE, EDGE.replace("A1", "B7")));
  }

  @Test
  void anUpgradeIsOneChange() {
    assertEquals(
        List.of("version: edge: version: X8.9 -> X8.10"),
        changes(EDGE, EDGE.replaceFirst("X8.9", "X8.10")));
  }

  @Test
  void aNewOrderOfPeersThatStayIsSaid() {
    assertEquals(
        List.of("order of peers: edge: peers: [one, two] -> [two, one]"),
        changes(EDGE, EDGE.replace("primary = one", "primary = one\n peers = [two, one]")));
  }

  @Test
  void whatTheClusteringPageHoldsIsNoOrdinarySetting() {
    assertEquals(
        List.of(
            "clustering page: edge: tls: permissive -> enforce",
            "shared setting: edge: sip-domains: -> [example.com]"),
        changes(
                EDGE,
                EDGE.replace(
                    "primary = one",
                    "primary = one\n tls = enforce\n peer-addresses = ip"
                        + "\n sip-domains = [example.com]"))
            .stream()
            .filter(line -> !line.contains("peer-addresses"))
            .toList());
  }

  @Test
  void zonesAndServicesHaveChangesOfTheirOwn() {
    assertEquals(
        List.of("zone: edge: neighbor-zone to core sip-port: -> 5061"),
        changes(EDGE, EDGE.replace("cluster = core }", "cluster = core\n sip-port = 5061 }")));
    assertEquals(
        List.of("zone: edge: neighbor-zone to core: ->"),
        changes(EDGE.replace("neighbor-zone \"to core\" { cluster = core }", ""), EDGE));
  }

  @Test
  void aClusterIsCreatedOrRemovedAsAWhole() {
    String without = EDGE.substring(0, EDGE.indexOf("cluster core"));
    String alone = without.replace("neighbor-zone \"to core\" { cluster = core }", "");
    assertEquals(
        List.of("cluster created: core: -> core"),
        changes(alone, alone + "cluster core { product = expressway-c }"));
    assertEquals(
        List.of("cluster removed: core: core ->"),
        changes(alone + "cluster core { product = expressway-c }", alone));
  }

  private static List<String> changes(String before, String after) {
    var lines = new ArrayList<String>();
    for (Change change : Difference.between(estate(before), estate(after)).changes()) {
      String what = change.what().isEmpty() ? "" : change.what() + ": ";
      lines.add(
          (change.kind().title()
                  + ": "
                  + change.subject()
                  + ": "
                  + what
                  + change.before().map(Change.Side::text).orElse("")
                  + " -> "
                  + change.after().map(Change.Side::text).orElse(""))
              .replace("  ", " ")
              .strip());
    }
    return lines;
  }

  private static Estate estate(String text) {
    try {
      return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).value();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
