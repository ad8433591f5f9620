package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Repositories that lack something or hold it damaged: what it is, of which revision, what to do.
 */
class DamagedRepositoryTest {

  private static final String TELLS =
      " in the git repository; `git fsck` lists what else is, and another clone may have it whole";

  private static final String ZONE =
      """
      dns example.com {
          view = external
          soa { mname = ns1.example.com  rname = hostmaster.example.com  serial = from-commit }
          ns = [ns1.example.com]
          host ns1 { address = 192.0.2.%d }
      }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void threeCommits() throws IOException {
    shell = new Shell(folder.toRealPath());
    shell.repository();
    for (int i = 1; i <= 3; i++) {
      shell.file("net/a.peerage", ZONE.formatted(i));
      shell.commit();
    }
  }

  @Test
  void whatARevisionLacks() throws IOException {
    lacking("HEAD~:net/a.peerage", "net/a.peerage of `HEAD~` is missing" + TELLS);
    lacking("HEAD~:net", "a list of files of `HEAD~` is missing" + TELLS);
    lacking("HEAD~^{tree}", "a list of files of `HEAD~` is missing" + TELLS);
    lacking("HEAD~", "the commit `HEAD~`, or one on the way to it, is missing" + TELLS);
    lacking("HEAD", "the commit `HEAD~`, or one on the way to it, is missing" + TELLS);
  }

  @Test
  void whatIsDamaged() throws IOException {
    for (String content : List.of("", "x", "\0".repeat(100))) {
      damaged("HEAD~:net/a.peerage", content, "net/a.peerage of `HEAD~` is damaged" + TELLS);
      damaged("HEAD~:net", content, "a list of files of `HEAD~` is damaged" + TELLS);
      damaged("HEAD~", content, "the commit `HEAD~`, or one on the way to it, is damaged" + TELLS);
    }
  }

  @Test
  void anIdThatIsNowhereIsNoDamage() {
    String id = "0123456789012345678901234567890123456789";
    refused("no commit `" + id + "`", "plan", id, "HEAD");
  }

  @Test
  void aPartialClone(@TempDir Path elsewhere) throws IOException {
    shell.program("git", "config", "uploadpack.allowFilter", "true");
    String here = "file://" + folder.toRealPath();
    shell.program("git", "clone", "-q", "--filter=blob:none", here, elsewhere + "/clone");
    shell = new Shell(elsewhere.resolve("clone").toRealPath());
    refused(
        "net/a.peerage of `HEAD~` is not in this partial clone; `git fetch --refetch --no-filter`"
            + " fetches all of it",
        "plan",
        "HEAD~",
        "HEAD");
    // What git would tidy up beside it takes no notice of the end of a test.
    shell.program("git", "config", "maintenance.auto", "false");
    shell.program("git", "fetch", "-q", "--refetch", "--no-filter");
    assertEquals(0, shell.run("plan", "HEAD~", "HEAD").code());
  }

  @Test
  void aSerialFromACommitNeedsTheHistory() throws IOException {
    assertEquals(0, shell.run("build").code());
    for (String name : List.of("HEAD~2", "HEAD~", "HEAD~^{tree}")) {
      Path object = object(name);
      byte[] bytes = Files.readAllBytes(object);
      Files.delete(object);
      refused("a part of the history of `HEAD` is missing" + TELLS, "build", "--check");
      Files.write(object, new byte[0]);
      refused("a part of the history of `HEAD` is damaged" + TELLS, "build", "--check");
      Files.write(object, bytes);
    }
    assertEquals(0, shell.run("build", "--check").code());
    shell.file(".git/index", "x");
    refused("the index, or a part of `HEAD`, is damaged" + TELLS, "build", "--check");
  }

  @Test
  void whatIsStaged() throws IOException {
    shell.file("net/a.peerage", ZONE.formatted(4));
    shell.program("git", "add", "-A");
    Files.delete(object(":net/a.peerage"));
    refused(
        "net/a.peerage as it is staged is missing or damaged in the git repository; `git fsck`"
            + " lists what is: with a damaged object out of the way, `git add net/a.peerage`"
            + " stores it again",
        "check",
        "--staged");
    shell.program("git", "add", "net/a.peerage");
    assertEquals(0, shell.run("check", "--staged").code());
  }

  @Test
  void theRepositorysOwnSettings() {
    shell.file(".git/config", "[core");
    var result = shell.run("plan", "HEAD~", "HEAD");
    assertEquals(3, result.code());
    assertTrue(
        result.err().startsWith("peerage: the settings of the git repository cannot be read: "),
        result.err());
    assertTrue(
        result.err().endsWith("; `git config --list` says where they are broken\n"), result.err());
  }

  /** Takes an object away while all that read a revision are asked. */
  private void lacking(String name, String message) throws IOException {
    Path object = object(name);
    byte[] bytes = Files.readAllBytes(object);
    Files.delete(object);
    refusedByAll(message);
    Files.write(object, bytes);
  }

  private void damaged(String name, String content, String message) throws IOException {
    Path object = object(name);
    byte[] bytes = Files.readAllBytes(object);
    Files.delete(object);
    Files.writeString(object, content);
    refusedByAll(message);
    Files.delete(object);
    Files.write(object, bytes);
  }

  private void refusedByAll(String message) {
    refused(message, "plan", "HEAD~", "HEAD");
    refused(message, "diff", "HEAD~", "HEAD");
    refused(message, "check", "--since", "HEAD~");
    refused(message, "dns", "diff", "HEAD~", "HEAD");
  }

  private void refused(String message, String... line) {
    var result = shell.run(line);
    assertEquals(
        new Shell.Result(3, "", "peerage: " + message + "\n"), result, String.join(" ", line));
  }

  private Path object(String name) {
    String id = shell.program("git", "rev-parse", name).strip();
    Path object = folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    object.toFile().setWritable(true);
    return object;
  }
}
