package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What profiles, severities and paths make of findings. */
class SettingsTest {

  /** Two peers without NTP servers (error) and no Cisco TMS (info); root passwords are the same. */
  private static final String CLUSTER =
      """
      cluster %1$s {
          product = conductor
          version = XC3.0
          peer %1$s1 {
              host-name     = %1$s1
              domain        = example.com
              dns-servers   = [198.51.100.53]
              root-password = secret("env:ROOT")
              lan1 { address = %2$s.10/24 }
          }
          peer %1$s2 {
              host-name     = %1$s2
              domain        = example.com
              dns-servers   = [198.51.100.53]
              root-password = secret("env:ROOT")
              lan1 { address = %2$s.11/24 }
          }
      }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void anEstate() {
    shell = new Shell(folder);
    shell.file("live/a.peerage", CLUSTER.formatted("a", "192.0.2"));
    shell.file("lab/b.peerage", CLUSTER.formatted("b", "198.51.100"));
    set("");
    assertTrue(severities("no-ntp-server").contains("live error"), "what the tests stand on");
    assertTrue(severities("root-password-shared").contains("live warning"));
  }

  @Test
  void aProfileSaysHowMuchAnEstateIsHeldTo() {
    set("profile: required\n");
    assertEquals(List.of(), severities("root-password-shared"));
    assertTrue(severities("no-ntp-server").contains("lab error"));
    set("profile: recommended\n");
    assertEquals(List.of("lab warning", "live warning"), severities("root-password-shared"));
    assertFalse(all().stream().anyMatch(line -> line.contains("unknown-setting")));
  }

  @Test
  void aSeverityCountsBeforeAProfile() {
    set("profile: required\nseverity: {root-password-shared: warning, no-ntp-server: none}\n");
    assertEquals(List.of("lab warning", "live warning"), severities("root-password-shared"));
    assertEquals(List.of(), severities("no-ntp-server"));
    set("severity: {root-password-shared: error}\n");
    assertEquals(List.of("lab error", "live error"), severities("root-password-shared"));
  }

  @Test
  void thePathOfAFileCounts() {
    set(
        """
        severity: {root-password-shared: error}
        paths:
          - match: lab/
            profile: required
            severity: {no-ntp-server: info}
          - match: "**/b.peerage"
            severity: {no-ntp-server: warning}
        """);
    assertEquals(List.of("lab error", "live error"), severities("root-password-shared"));
    assertEquals(
        List.of("lab warning", "live error"),
        severities("no-ntp-server").stream().distinct().toList());
  }

  @Test
  void theExitCodeGoesByWhatIsLeft() {
    var rules = rules();
    String none = rules.stream().map(rule -> rule + ": none").collect(Collectors.joining(", "));
    set("severity: {" + none + "}\n");
    assertEquals(new Shell.Result(0, "", "peerage: no findings\n"), shell.run("check"));
    String info = rules.stream().map(rule -> rule + ": info").collect(Collectors.joining(", "));
    set("severity: {" + info + "}\n");
    assertEquals(0, shell.run("check").code());
    assertEquals(all().size(), all().stream().filter(line -> line.contains(": info[")).count());
  }

  @Test
  void nothingWeakensASafetyRule() {
    shell.file("lab/b.peerage", CLUSTER.formatted("b", "192.0.2"));
    set(
        """
        profile: required
        severity: {address-in-two-clusters: none, literal-secret: info}
        paths:
          - match: lab/
            severity: {address-in-two-clusters: warning}
          - match: "**"
            severity: {address-in-two-clusters: info}
        """);
    var left = severities("address-in-two-clusters");
    assertFalse(left.isEmpty());
    assertTrue(left.stream().allMatch(line -> line.endsWith(" error")), left.toString());
    assertEquals(4, all().stream().filter(line -> line.contains("error[setting-refused]")).count());
  }

  @Test
  void aRuleThatIsOffNeedsItsCommentsAllTheSame() {
    String allow = "# peerage: allow root-password-shared because \"a lab\"\n";
    shell.file("lab/b.peerage", allow + CLUSTER.formatted("b", "198.51.100"));
    set("severity: {root-password-shared: none}\n");
    assertEquals(List.of(), severities("unused-suppression"));
  }

  @Test
  void aBuildIsHeldToTheSameFindings() {
    set("severity: {no-ntp-server: error}\n");
    assertTrue(shell.run("build").err().contains("error[no-ntp-server]"));
    set("severity: {no-ntp-server: none}\n");
    assertFalse(shell.run("build").err().contains("no-ntp-server"));
  }

  @Test
  void settingsOfAnotherVersionDoNotCount() {
    set("required-version: \">=99\"\nseverity: {no-ntp-server: none}\nnot-known: yet\n");
    assertTrue(severities("no-ntp-server").contains("live error"));
    assertEquals(1, all().stream().filter(line -> line.startsWith(".peerage.yaml:")).count());
  }

  @Test
  void patterns() {
    assertMatches("lab/", "lab/b");
    assertMatches("lab/**", "lab/b");
    assertMatches("lab/*", "lab/b");
    assertMatches("*/b.peerage", "lab/b");
    assertMatches("**/b.peerage", "lab/b");
    assertMatches("**", "lab/b", "live/a");
    assertMatches("**.peerage", "lab/b", "live/a");
    assertMatches("**/*.peerage", "lab/b", "live/a");
    assertMatches("l?b/b.peerage", "lab/b");
    assertMatches("l*/?.peerage", "lab/b", "live/a");
    assertMatches("*");
    assertMatches("*.peerage");
    assertMatches("lab");
    assertMatches("lab?b.peerage");
    assertMatches("lab/**/b.peerage", "lab/b");
    assertMatches("lab/**b.peerage", "lab/b");
    assertMatches("*a*b*".repeat(200));
  }

  /** Which of the two files a pattern means, without their suffix. */
  private void assertMatches(String pattern, String... files) {
    set("paths:\n  - {match: \"" + pattern + "\", severity: {no-ntp-server: info}}\n");
    var meant =
        all().stream()
            .filter(line -> line.contains(": info[no-ntp-server]"))
            .map(line -> line.substring(0, line.indexOf(".peerage")))
            .distinct()
            .toList();
    assertEquals(Arrays.asList(files), meant, pattern);
    boolean unmatched = all().stream().anyMatch(line -> line.contains("[unmatched-path]"));
    assertEquals(files.length == 0, unmatched, pattern);
  }

  private void set(String settings) {
    shell.file(".peerage.yaml", settings);
  }

  private List<String> all() {
    return shell.run("check", "--format", "short").out().lines().toList();
  }

  /** Folder and severity of each finding of a rule. */
  private List<String> severities(String rule) {
    return all().stream()
        .filter(line -> line.contains("[" + rule + "]"))
        .map(
            line ->
                line.substring(0, Math.max(0, line.indexOf('/')))
                    + line.substring(line.indexOf(": "), line.indexOf('[')).substring(1))
        .toList();
  }

  private List<String> rules() {
    return all().stream()
        .map(line -> line.substring(line.indexOf('[') + 1, line.indexOf(']')))
        .distinct()
        .toList();
  }
}
