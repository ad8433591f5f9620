package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.report.Format;

/** Which estate is read, what of it is reported, and how. */
class CheckCommandTest {

  /** A site without a fault, named as wanted. */
  private static final String SITE = "site %s {\n    prefixes = [%s]\n}\n";

  private static final String FAULT = "site x {\n    prefxes = [10.9.0.0/24]\n}\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void aCleanEstateSaysNothingOnStandardOutput() {
    shell.file("a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    assertEquals(new Shell.Result(0, "", "peerage: no findings\n"), shell.run("check"));
  }

  @Test
  void aFindingIsDrawnAndTheExitCodeIsOne() {
    shell.file("net/x.peerage", FAULT);
    var result = shell.run("check");
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("error["), result.out());
    assertTrue(result.out().contains("┌─ net/x.peerage:2:5\n"), result.out());
    assertEquals("peerage: 1 error\n", result.err());
  }

  @Test
  void aMistakeInWhatIsSharedIsToldOnceAndNotOfEachPeerThatUsesIt() throws IOException {
    shell.file("shared.peerage", "profile unit {\n    dns-servers = [192.0.2.300]\n}\n");
    shell.file(
        "edge.peerage",
        """
        import "shared.peerage"
        cluster edge {
            product = expressway-e
            version = X8.9
            name    = edge.example.com
            primary = e1
            peer e1 { use unit lan1 { address = 192.0.2.1/28 } }
            peer e2 { use unit lan1 { address = 192.0.2.2/28 } }
        }
        """);
    String found = shell.run("check", "--format", "text").out();
    assertTrue(found.startsWith("shared.peerage:2:"), found);
    assertEquals(1, found.lines().filter(line -> line.contains(": error[")).count(), found);
    shell.file("shared.peerage", "profile unit {\n    ntp = [\n}\n");
    found = shell.run("check", "--format", "text").out();
    assertEquals(1, found.lines().filter(line -> line.contains(": error[")).count(), found);
    Files.delete(folder.resolve("shared.peerage"));
    found = shell.run("check", "--format", "text").out();
    assertTrue(found.startsWith("edge.peerage:1:8: error[import-not-found]"), found);
    assertEquals(1, found.lines().filter(line -> line.contains(": error[")).count(), found);
  }

  @Test
  void theShortFormIsOneLine() {
    shell.file("net/x.peerage", FAULT);
    var lines = shell.run("check", "--format", "short").out().lines().toList();
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("net/x.peerage:2:5: error["), lines.get(0));
  }

  @Test
  void jsonIsTheOnlyThingOnStandardOutput() {
    shell.file("net/x.peerage", FAULT);
    String out = shell.run("check", "--format=json").out();
    assertTrue(out.startsWith("{\"version\":1,\"findings\":[{\"rule\":"), out);
    assertTrue(out.endsWith("\"summary\":{\"errors\":1,\"warnings\":0,\"infos\":0}}\n"), out);
  }

  @Test
  void oneFileIsReportedAndItsWholeEstateIsRead() {
    shell.file(".peerage.yaml", "");
    shell.file("a.peerage", SITE.formatted("same", "10.0.0.0/24"));
    shell.file("deep/b.peerage", SITE.formatted("same", "10.0.1.0/24"));
    shell.file("deep/x.peerage", FAULT);
    var result = shell.in("deep").run("check", "b.peerage", "--format", "short");
    assertEquals(1, result.code());
    assertFalse(result.out().contains("x.peerage"), result.out());
    assertTrue(result.out().startsWith("b.peerage:1:1: "), result.out());
  }

  @Test
  void pathsAreShownFromWhereTheReaderIs() {
    shell.file(".peerage.yaml", "");
    shell.file("other/x.peerage", FAULT);
    shell.file("here/a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    String out = shell.in("here").run("check", "..", "--format", "short").out();
    assertTrue(out.startsWith("../other/x.peerage:2:5: "), out);
  }

  @Test
  void aFolderWithSettingsOfItsOwnIsAnotherEstate() {
    shell.file(".peerage.yaml", "# the root\n");
    shell.file("a.peerage", SITE.formatted("same", "10.0.0.0/24"));
    shell.file("other/.peerage.yaml", "");
    shell.file("other/b.peerage", SITE.formatted("same", "10.0.0.0/24"));
    shell.file("other/x.peerage", FAULT);
    assertEquals(0, shell.run("check").code());
    assertEquals(1, shell.run("check", "other").code());
    assertEquals(1, shell.run("check", ".", "other").code());
  }

  @Test
  void aRepositoryIsAnEstateWhereNothingElseSaysSo() {
    shell.file(".git/HEAD", "");
    shell.file("a.peerage", SITE.formatted("same", "10.0.0.0/24"));
    shell.file("deep/b.peerage", SITE.formatted("same", "10.0.1.0/24"));
    assertEquals(1, shell.in("deep").run("check").code());
    String out = shell.run("check", "a.peerage", "--format", "short").out();
    assertTrue(out.contains("a.peerage:1:1: ") || out.contains("b.peerage:1:1: "), out);
  }

  @Test
  void hiddenFoldersAndWhatBuildToolsWriteArePassedOver() {
    shell.file("a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    shell.file(".cache/x.peerage", FAULT);
    shell.file("node_modules/x.peerage", FAULT);
    shell.file("java/pom.xml", "");
    shell.file("java/target/x.peerage", FAULT);
    assertEquals(0, shell.run("check").code());
    shell.file("target/x.peerage", FAULT);
    assertEquals(1, shell.run("check").code());
  }

  @Test
  void whatIsNamedIsLookedAtEvenThere() {
    shell.file("a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    shell.file(".cache/x.peerage", FAULT);
    assertEquals(1, shell.run("check", ".cache/x.peerage").code());
    assertEquals(1, shell.run("check", ".cache").code());
  }

  @Test
  void linksDoNotLeaveTheRoot(@TempDir Path outside) throws IOException {
    new Shell(outside).file("x.peerage", FAULT);
    shell.file(".peerage.yaml", "");
    shell.file("a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    Files.createSymbolicLink(folder.resolve("linked"), outside);
    Files.createSymbolicLink(folder.resolve("again.peerage"), folder.resolve("a.peerage"));
    Files.createSymbolicLink(folder.resolve("round"), folder);
    assertEquals(0, shell.run("check").code());
    shell.file("b.peerage", "import \"linked/x.peerage\"\n");
    assertEquals(1, shell.run("check").code());
  }

  @Test
  void aLinkThatIsNotFollowedIsNamed(@TempDir Path outside) throws IOException {
    new Shell(outside).file("x.peerage", FAULT);
    shell.file(".peerage.yaml", "");
    shell.file("a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    Files.createSymbolicLink(folder.resolve(".#a.peerage"), Path.of("somebody@somewhere.1"));
    assertEquals(0, shell.run("check").code());
    Files.createSymbolicLink(folder.resolve("x.peerage"), outside.resolve("x.peerage"));
    Files.createSymbolicLink(folder.resolve("y.peerage"), Path.of("gone.peerage"));
    var result = shell.run("check", "--format", "short");
    assertEquals(1, result.code());
    assertEquals(
        """
        x.peerage:1:1: error[link-not-followed]: the link leads out of the project root
        y.peerage:1:1: error[link-not-followed]: the link leads to nothing that can be read
        """,
        result.out());
  }

  @Test
  void aLinkToAHiddenFileOfTheProjectIsFollowed() throws IOException {
    shell.file(".peerage.yaml", "");
    shell.file("..data/x.peerage", FAULT);
    Files.createSymbolicLink(folder.resolve("x.peerage"), Path.of("..data/x.peerage"));
    assertEquals(1, shell.run("check").code());
  }

  @Test
  void standardInputIsAnEstateOfItsOwn() {
    shell.file("a.peerage", FAULT);
    var result = shell.typing(FAULT).run("check", "-", "--format", "short");
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("-:2:5: error["), result.out());
  }

  @Test
  void standardInputStandsForAFileOfItsEstate() {
    shell.file(".peerage.yaml", "");
    shell.file("a.peerage", SITE.formatted("same", "10.0.0.0/24"));
    shell.file("deep/x.peerage", FAULT);
    String text = SITE.formatted("same", "10.0.1.0/24");
    var args =
        new String[] {"check", "-", "--stdin-filename", "deep/x.peerage", "--format", "short"};
    var result = shell.typing(text).run(args);
    assertTrue(result.out().startsWith("deep/x.peerage:1:1: error["), result.out());
    args[3] = "deep/new.peerage";
    assertTrue(shell.run(args).out().startsWith("deep/new.peerage:1:1: error["));
  }

  @Test
  void coloursAreForScreensUnlessAskedFor() {
    shell.file("x.peerage", FAULT);
    assertFalse(shell.run("check").out().contains("\u001b["));
    assertTrue(shell.run("check", "--color=always").out().contains("\u001b["));
    shell.onAScreen();
    assertTrue(shell.run("check").out().contains("\u001b["));
    assertFalse(shell.run("check", "--color", "never").out().contains("\u001b["));
    shell.with("NO_COLOR", "1");
    assertFalse(shell.run("check").out().contains("\u001b["));
    assertTrue(shell.run("check", "--color=always").out().contains("\u001b["));
    shell.with("NO_COLOR", "");
    assertTrue(shell.run("check").out().contains("\u001b["));
  }

  @Test
  void theSameBytesOnEveryRun() {
    shell.file("x.peerage", FAULT);
    shell.file("y.peerage", FAULT);
    for (String format : Format.words()) {
      assertEquals(shell.run("check", "--format", format), shell.run("check", "--format", format));
    }
  }
}
