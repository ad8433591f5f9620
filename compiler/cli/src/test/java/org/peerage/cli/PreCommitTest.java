package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hooks that {@code .pre-commit-hooks.yaml} offers, run by pre-commit itself in a repository of
 * its own. A missing pre-commit is a failed test, not a skipped one.
 */
class PreCommitTest {

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
  private static final String GOOD = "site a {\n    prefixes = [10.0.0.0/24]\n}\n";
  private static final String BAD = "site a {\n    prefxes = [10.0.0.0/24]\n}\n";
  private static final String LETS = "let net = [10.0.0.0/24]\n";
  private static final String USER = "import \"lets.peerage\"\nsite a {\n    prefixes = $net\n}\n";

  @TempDir Path folder;
  private Path work;
  private Shell shell;

  @BeforeEach
  void install() throws IOException {
    work = Files.createDirectories(folder.resolve("work"));
    shell = new Shell(work);
    shell.repository();
    configure("peerage-check");
    shell.file("README", "an estate\n");
    shell.commit();
    assertEquals(0, run(preCommit(), "install").code());
  }

  @Test
  void aGoodCommitPassesAndABadOneIsStopped() {
    shell.file("a.peerage", GOOD);
    passes();
    shell.file("a.peerage", BAD);
    stops("a.peerage:2:5");
    shell.program("git", "reset", "-q", "--hard");
    assertEquals(GOOD, shell.text("a.peerage"));
  }

  @Test
  void whatIsStagedIsJudgedAndNotWhatLiesBesideIt() {
    shell.file("a.peerage", GOOD);
    shell.program("git", "add", ".");
    shell.file("a.peerage", BAD);
    Result passed = commit();
    assertEquals(0, passed.code(), "the fault is not staged: " + passed.out());
    assertEquals(BAD, shell.text("a.peerage"), "the work tree is as it was");
    shell.program("git", "add", ".");
    shell.file("a.peerage", GOOD);
    Result stopped = commit();
    assertEquals(1, stopped.code(), "the fault is staged: " + stopped.out());
    assertEquals(GOOD, shell.text("a.peerage"));
    Result partial = run("git", "commit", "-q", "-m", "only this", "a.peerage");
    assertEquals(1, partial.code(), "an unchanged file is no commit: " + partial.out());
    shell.file("a.peerage", "# a comment\n" + GOOD);
    Result whole = run("git", "commit", "-q", "-m", "of the work tree", "a.peerage");
    assertEquals(0, whole.code(), whole.out());
  }

  @Test
  void aFileThatIsNotAddedIsNotThere() {
    shell.file("a.peerage", USER);
    shell.file("lets.peerage", LETS);
    shell.program("git", "add", "a.peerage");
    Result stopped = commit();
    assertEquals(1, stopped.code());
    assertTrue(stopped.out().contains("a.peerage:1:"), stopped.out());
    shell.program("git", "add", ".");
    assertEquals(0, commit().code());
    shell.program("git", "rm", "-q", "lets.peerage");
    assertEquals(1, commit().code(), "what is deleted is missed");
  }

  @Test
  void aHouseRuleThatChangesIsLookedAtToo() {
    String rules =
        """
        rules:
          - id: inside
            title: Site outside the organisation
            why: the firewalls let no other through
            within: {site.prefixes: %s}
        """;
    shell.file(".peerage.yaml", "house-rules: house.yaml\n");
    shell.file("house.yaml", rules.formatted("10.0.0.0/8"));
    shell.file("a.peerage", GOOD);
    passes();
    shell.file("house.yaml", rules.formatted("192.0.2.0/24"));
    stops("a.peerage:2:17");
  }

  @Test
  void aCertificateThatChangesIsLookedAtToo() {
    shell.file(
        "a.peerage",
        "system directory {\n    kind = ldap\n    certificate { file = \"ca.pem\" }\n}\n");
    shell.file("ca.pem", "not yet\n");
    shell.program("git", "add", ".");
    assertEquals(0, run("git", "commit", "-q", "--no-verify", "-m", "in a hurry").code());
    shell.file("ca.pem", "nor now\n");
    stops("a.peerage:3:26");
  }

  @Test
  void aFileOfAnyNameThatIsNamedIsLookedAtToo() {
    shell.file(
        "net/a.peerage",
        "system directory {\n    kind = ldap\n    certificate { file = \"../keys/ca.txt\" }\n}\n");
    shell.file("keys/ca.txt", "not yet\n");
    shell.program("git", "add", ".");
    assertEquals(0, run("git", "commit", "-q", "--no-verify", "-m", "in a hurry").code());
    shell.file("keys/ca.txt", "nor now\n");
    stops("net/a.peerage:3:26");
  }

  @Test
  void aFileWhoseNameIsPutTogetherIsLookedAtToo() {
    shell.file(
        "a.peerage",
        """
        let ca = root
        system directory {
            kind = ldap
            certificate { file = "keys/${ca}" }
        }
        """);
    shell.file("keys/root", "not yet\n");
    shell.program("git", "add", ".");
    assertEquals(0, run("git", "commit", "-q", "--no-verify", "-m", "in a hurry").code());
    shell.file("keys/root", "nor now\n");
    stops("a.peerage:4:26");
  }

  @Test
  void aBaselineThatChangesIsLookedAtToo() {
    shell.file(".peerage.yaml", "baseline: known/findings\n");
    shell.file("a.peerage", "cluster edge {\n    product = expressway-e\n    version = X8.9\n}\n");
    shell.file("known/findings", "# peerage baseline 1\n");
    assertEquals(0, shell.run("check", "--write-baseline").code());
    passes();
    shell.file("known/findings", "# peerage baseline 1\n");
    stops("a.peerage:1:1");
  }

  @Test
  void aCommitOfOtherFilesIsNotHeldUp() {
    shell.file("a.peerage", BAD);
    shell.program("git", "add", ".");
    assertEquals(0, run("git", "commit", "-q", "--no-verify", "-m", "in a hurry").code());
    shell.file("README", "changed\n");
    passes();
  }

  @Test
  void aBuildServerChecksAllThatIsTracked() throws IOException {
    shell.file("a/.peerage.yaml", "");
    shell.file("a/a.peerage", GOOD);
    shell.file("b/.peerage.yaml", "");
    shell.file("b/b.peerage", BAD);
    shell.program("git", "add", ".");
    assertEquals(0, run("git", "commit", "-q", "--no-verify", "-m", "in a hurry").code());
    Result all = run(preCommit(), "run", "--all-files");
    assertEquals(1, all.code());
    assertTrue(all.out().contains("b/b.peerage:2:5"), all.out());
    shell.file("b/b.peerage", GOOD);
    passes();
    assertEquals(0, run(preCommit(), "run", "--all-files").code());
  }

  @Test
  void theFormatterChangesTheFilesOfTheCommitAndStopsIt() throws IOException {
    configure("peerage-fmt");
    shell.program("git", "add", ".");
    assertEquals(0, commit().code());
    String untidy = "site a { prefixes=[10.0.0.0/24] }\n";
    shell.file("untidy.peerage", untidy);
    shell.file("other.peerage", untidy);
    shell.program("git", "add", "untidy.peerage");
    assertEquals(1, commit().code());
    String tidy = shell.text("untidy.peerage");
    assertEquals("site a { prefixes = [10.0.0.0/24] }\n", tidy);
    assertEquals(untidy, shell.text("other.peerage"), "it is no part of the commit");
    shell.program("git", "add", "untidy.peerage");
    assertEquals(0, commit().code());
  }

  private void passes() {
    shell.program("git", "add", "-A");
    Result result = commit();
    assertEquals(0, result.code(), result.out());
  }

  private void stops(String place) {
    shell.program("git", "add", "-A");
    Result result = commit();
    assertEquals(1, result.code(), result.out());
    assertTrue(result.out().contains(place), result.out());
  }

  private Result commit() {
    return run("git", "commit", "-q", "-m", "a commit");
  }

  private void configure(String hook) throws IOException {
    String config =
        """
        repos:
          - repo: %s
            rev: v1
            hooks:
              - id: %s
        """;
    shell.file(".pre-commit-config.yaml", config.formatted(hooks(), hook));
  }

  /** A repository with what a release has: the hooks, the launcher, and the built program. */
  private Path hooks() throws IOException {
    Path hooks = folder.resolve("hooks");
    if (Files.exists(hooks)) {
      return hooks;
    }
    for (String name :
        List.of(
            ".pre-commit-hooks.yaml",
            "peerage",
            "compiler/cli/hook/peerage-check",
            "compiler/cli/launcher/jdk.sh")) {
      Files.createDirectories(hooks.resolve(name).getParent());
      Files.copy(REPOSITORY.resolve(name), hooks.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    jar(Files.createDirectories(hooks.resolve("compiler/cli/target")).resolve("peerage.jar"));
    var repository = new Shell(hooks);
    repository.repository();
    repository.commit();
    repository.program("git", "tag", "v1");
    return hooks;
  }

  /** A jar that only names the classes of this build: the real one is packed after the tests. */
  private static void jar(Path file) throws IOException {
    var path = new ArrayList<String>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toString());
    }
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", path));
    new JarOutputStream(Files.newOutputStream(file), manifest).close();
  }

  /** What a program gave. */
  private record Result(int code, String out) {}

  private Result run(String... line) {
    try {
      var builder = new ProcessBuilder(line).directory(work.toFile()).redirectErrorStream(true);
      var environment = builder.environment();
      environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
      environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
      environment.put("PRE_COMMIT_HOME", folder.resolve("cache").toString());
      environment.put("PEERAGE_ARCHIVE", "off");
      environment.put("PEERAGE_JAVA_HOME", System.getProperty("java.home"));
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), out);
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  /** Debian's before one of the user, whom a shell may only promise it. */
  private static String preCommit() {
    var folders = new ArrayList<>(List.of("/usr/bin"));
    folders.addAll(List.of(System.getenv("PATH").split(File.pathSeparator)));
    for (String folder : folders) {
      Path candidate = Path.of(folder, "pre-commit");
      if (Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    throw new AssertionError("pre-commit is needed to run the hooks: apt-get install pre-commit");
  }
}
