package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --fix}: what is written, what is shown, and what is left alone. */
class FixTest {

  /** A comment that allows nothing: one warning, with a safe fix. */
  private static final String USELESS =
      "# peerage: allow h323-off because \"it was\"\nsite %s {\n    prefixes = [10.0.0.0/24]\n}\n";

  /** A misspelt name: one error, with a likely fix. */
  private static final String MISSPELT = "site x {\n    prefxes = [10.9.0.0/24]\n}\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void safeFixesAreWrittenAndTold() {
    shell.file("net/a.peerage", USELESS.formatted("a"));
    shell.file("net/b.peerage", MISSPELT.replace('x', 'b').replace("prefbes", "prefixes"));
    var result = shell.run("check", "--fix");
    assertEquals(
        new Shell.Result(
            0,
            "",
            """
            peerage: net/a.peerage:1:1: take the comment away [unused-suppression]
            peerage: fixed 1 finding in net/a.peerage
            peerage: no findings
            """),
        result);
    assertEquals("site a {\n    prefixes = [10.0.0.0/24]\n}\n", shell.text("net/a.peerage"));
    assertEquals(new Shell.Result(0, "", "peerage: no findings\n"), shell.run("check", "--fix"));
  }

  @Test
  void whatIsLeftCounts() {
    shell.file("a.peerage", USELESS.formatted("a"));
    shell.file("x.peerage", MISSPELT);
    var result = shell.run("check", "--fix", "--format", "short");
    assertEquals(1, result.code());
    assertEquals(1, result.out().lines().count());
    assertTrue(result.out().startsWith("x.peerage:2:5: error["), result.out());
    assertEquals(MISSPELT, shell.text("x.peerage"));
    assertEquals(0, shell.run("check", "--fix", "--unsafe-fixes").code());
    assertEquals(MISSPELT.replace("prefxes", "prefixes"), shell.text("x.peerage"));
  }

  @Test
  void whatAMisspeltNameMissesIsNotPutBesideIt() {
    String naptr = "naptr @ { order = 1  preference = 1  %s = s  service = SIPS+D2T }\n";
    String zone = "dns example.com {\n    view = external\n    " + naptr + "}\n";
    shell.file("a.peerage", zone.formatted("flag"));
    shell.run("check", "--fix", "--unsafe-fixes");
    assertEquals(zone.formatted("flags"), shell.text("a.peerage"));
  }

  @Test
  void aDifferenceIsShownAndNothingWritten() {
    shell.file("x.peerage", MISSPELT);
    assertEquals(1, shell.run("check", "--diff").code());
    var result = shell.run("check", "--diff", "--unsafe-fixes");
    assertEquals(1, result.code());
    assertEquals(
        """
        --- a/x.peerage
        +++ b/x.peerage
        @@ -1,3 +1,3 @@
         site x {
        -    prefxes = [10.9.0.0/24]
        +    prefixes = [10.9.0.0/24]
         }
        """,
        result.out());
    assertTrue(result.err().contains("would fix 1 finding in x.peerage"), result.err());
    assertEquals(MISSPELT, shell.text("x.peerage"));
  }

  @Test
  void onlyWhatWasNamedIsChanged() {
    shell.file(".peerage.yaml", "");
    shell.file("a.peerage", USELESS.formatted("a"));
    shell.file("b.peerage", USELESS.formatted("b").replace("10.0", "10.1"));
    assertEquals(0, shell.run("check", "--fix", "a.peerage").code());
    assertTrue(shell.text("b.peerage").startsWith("# peerage:"));
  }

  @Test
  void standardInputComesOutFixed() {
    shell.file("x.peerage", MISSPELT);
    var fixed = MISSPELT.replace("prefxes", "prefixes");
    shell.typing(MISSPELT);
    var result = shell.run("check", "--fix", "--unsafe-fixes", "-");
    assertEquals(0, result.code());
    assertEquals(fixed, result.out());
    result = shell.run("check", "--fix", "--unsafe-fixes", "--stdin-filename", "x.peerage", "-");
    assertEquals(fixed, result.out());
    assertEquals(MISSPELT, shell.text("x.peerage"));
    result = shell.run("check", "--fix", "-");
    assertEquals(1, result.code());
    assertEquals(MISSPELT, result.out());
    assertTrue(result.err().contains("error["), result.err());
  }

  @Test
  void lineEndsByteOrderMarkAndPermissionsStay() throws IOException {
    String text = "\ufeff" + MISSPELT.replace("\n", "\r\n").strip();
    Path file = shell.file("x.peerage", text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertEquals(0, shell.run("check", "--fix", "--unsafe-fixes").code());
    assertEquals(text.replace("prefxes", "prefixes"), shell.text("x.peerage"));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFileBehindALinkIsChangedAndTheLinkStays() throws IOException {
    shell.file(".peerage.yaml", "");
    shell.file("..data/x.peerage", MISSPELT);
    Files.createSymbolicLink(folder.resolve("x.peerage"), Path.of("..data/x.peerage"));
    assertEquals(0, shell.run("check", "--fix", "--unsafe-fixes").code());
    assertTrue(Files.isSymbolicLink(folder.resolve("x.peerage")));
    assertEquals(MISSPELT.replace("prefxes", "prefixes"), shell.text("..data/x.peerage"));
  }

  @Test
  void aReadOnlyFileIsNamedAndNoFileIsChanged() throws IOException {
    shell.file("a.peerage", USELESS.formatted("a"));
    Path file = shell.file("b.peerage", USELESS.formatted("b").replace("10.0", "10.1"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    var result = shell.run("check", "--fix");
    assertEquals(
        new Shell.Result(3, "", "peerage: b.peerage: is read-only; nothing was changed\n"), result);
    assertTrue(shell.text("a.peerage").startsWith("# peerage:"));
  }

  @Test
  void aFileThatIsNoTextIsLeftAlone() {
    byte[] latin =
        "# caf\u00e9 peerage\nsite x { prefxes = [10.0.0.0/8] }\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    shell.file("x.peerage", latin);
    var result = shell.run("check", "--fix", "--unsafe-fixes");
    assertEquals(1, result.code());
    assertTrue(result.out().contains("not-utf-8"), result.out());
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    shell.file("x.peerage", MISSPELT);
    refused("--unsafe-fixes goes with --fix or --diff", "check", "--unsafe-fixes");
    refused("--fix writes files, and what is staged", "check", "--fix", "--staged");
    refused("`-` goes alone", "check", "--fix", "-", "x.peerage");
    refused("--format does not go with this", "check", "--diff", "--format", "json");
    refused("--format does not go with this", "check", "--fix", "-", "--format", "json");
  }

  /** What {@code --diff} shows is what {@code --fix} does, git can apply it, and once is enough. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-two-peer-edge",
        "02-mra-split-horizon",
        "03-enum",
        "04-naptr",
        "05-conductor-pair",
        "06-six-peers-two-sites",
        "07-isolated-dmz"
      })
  void brokenSamples(String sample) throws IOException {
    Map<String, String> before = copy(sample, "shown");
    copy(sample, "fixed");
    var shown = shell.in("shown");
    String difference = shown.run("check", "--diff", "--unsafe-fixes").out();
    assertEquals(before, texts("shown"));
    assertEquals(1, shell.in("fixed").run("check", "--fix", "--unsafe-fixes").code());
    Map<String, String> fixed = texts("fixed");
    assertEquals(difference.isEmpty(), before.equals(fixed));
    if (!difference.isEmpty()) {
      shown.file("difference.patch", difference);
      shown.program("git", "apply", "difference.patch");
      Files.delete(folder.resolve("shown/difference.patch"));
    }
    assertEquals(fixed, texts("shown"));
    var again = shell.in("fixed").run("check", "--fix", "--unsafe-fixes");
    assertFalse(again.err().contains("fixed "), again.err());
    assertEquals(fixed, texts("fixed"));
  }

  private Map<String, String> copy(String sample, String name) throws IOException {
    Path broken = Path.of("../../samples").resolve(sample).resolve("broken");
    shell.file(name + "/.peerage.yaml", "");
    try (Stream<Path> files = Files.list(broken)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".peerage")).toList()) {
        shell.file(name + "/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    return texts(name);
  }

  private Map<String, String> texts(String name) throws IOException {
    var texts = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private void refused(String words, String... args) {
    var result = shell.typing(MISSPELT).run(args);
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains(words), result.err());
  }
}
