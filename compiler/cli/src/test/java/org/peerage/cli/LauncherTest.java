package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script that starts the program, with a program of our own in the place of the jar. */
class LauncherTest {

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  /** The JDK of this test, and the one the script itself chooses. */
  private static final List<String> JDKS = List.of(System.getProperty("java.home"), "");

  @TempDir Path folder;
  private Path root;
  private Path jar;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void copy() throws IOException {
    root = folder.resolve("a tree");
    jar = root.resolve("compiler/cli/target/peerage.jar");
    Files.createDirectories(jar.getParent());
    Files.createDirectories(root.resolve("compiler/cli/launcher"));
    copy("peerage");
    copy("compiler/cli/launcher/jdk.sh");
    environment.put("PEERAGE_ARCHIVE", "now");
  }

  @Test
  void passesArgumentsAndTheExitCodeOn() throws IOException {
    compile("for (String arg : args) System.out.println(arg); System.exit(args.length);", jar);
    assertEquals(
        new Result(3, "check\na b\n$(touch x) '\"\n", ""), run("check", "a b", "$(touch x) '\""));
  }

  @Test
  void theTerminalIsTheShellsToKnow() throws IOException {
    compile("System.out.println(System.getProperty(\"peerage.screens\"));", jar);
    assertEquals(new Result(0, "\n", ""), run());
  }

  @Test
  void aClosedStandardInputIsNoFileOfTheJvm() throws IOException {
    compile(
        """
        try {
          System.out.println(System.in.read());
        } catch (java.io.IOException closed) {
          System.out.println(closed.getMessage());
        }""",
        jar);
    var closed = start(folder, List.of("sh", "-c", "'a tree/peerage' <&-"));
    assertEquals(new Result(0, "Bad file descriptor\n", ""), closed);
    var empty = start(folder, List.of("sh", "-c", "'a tree/peerage' </dev/null"));
    assertEquals(new Result(0, "-1\n", ""), empty);
  }

  @Test
  void isFoundThroughALinkAndFromAnywhere() throws IOException {
    compile("System.out.println(System.getProperty(\"java.class.path\"));", jar);
    Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("peerage"));
    String real = jar + "\n";
    assertEquals(real, start(folder, List.of(link.toString())).out());
    assertEquals(real, start(root, List.of("./peerage")).out());
    assertEquals(real, start(root, List.of("sh", "peerage")).out());
    assertEquals(real, start(folder, List.of("a tree/peerage")).out());
    assertEquals(real, start(root.resolve("compiler"), List.of("../peerage")).out());
  }

  @Test
  void aChangedJarNeverRunsOldCode() throws IOException {
    Path second = folder.resolve("second.jar");
    for (String jdk : JDKS) {
      environment.put("PEERAGE_JAVA_HOME", jdk);
      compile("System.out.println(\"one\");", jar);
      compile("System.out.println(\"two\");", second);
      assertEquals(new Result(0, "one\n", ""), run("check"));
      assertEquals(1, archives(), "an archive of the first jar");
      assertEquals(new Result(0, "one\n", ""), run("check"));
      Files.write(jar, Files.readAllBytes(second));
      assertEquals(new Result(0, "two\n", ""), run("check"), "written over");

      compile("System.out.println(\"three\");", second);
      Files.setLastModifiedTime(second, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
      Files.copy(
          second, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      assertEquals(new Result(0, "three\n", ""), run("check"), "copied with an older time");

      compile("System.out.println(\"four\");", second);
      Files.setLastModifiedTime(second, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
      Files.move(second, jar, StandardCopyOption.REPLACE_EXISTING);
      assertEquals(new Result(0, "four\n", ""), run("check"), "moved, with an older time");
      assertEquals(1, archives(), "the archives of older jars are gone");
    }
  }

  @Test
  void eachSubcommandHasItsArchive() throws IOException {
    compile("System.out.println(\"one\");", jar);
    run("check");
    run("check", "a.peerage");
    run("build");
    run("build", "--check");
    run("dns", "check");
    run("dns", "diff");
    run("--version");
    assertEquals(3, archives());
    run("build", "-o", "elsewhere");
    run("check", "--format", "text");
    run("check", "--staged", "--format", "text");
    assertEquals(5, archives(), "those of lines with options");
  }

  /** Whose repository it is, git says to a hook in the environment. */
  @Test
  void whatArchivesAreMadeWithIsCommittedNowhereElse() throws IOException {
    compile("System.out.println(\"one\");", jar);
    var tree = new Shell(root);
    tree.file("compiler/cli/launcher/training/a.peerage", "");
    tree.file("samples/change-add/before/a.peerage", "# before\n");
    tree.file("samples/change-add/after/a.peerage", "# after\n");
    var own = new Shell(folder.resolve("own"));
    own.file("own.txt", "own\n");
    own.repository();
    own.commit();
    String repository = own.program("git", "ls-files", "-s") + own.program("git", "log", "--all");
    Path git = folder.resolve("own/.git");
    environment.put("GIT_DIR", git.toString());
    environment.put("GIT_INDEX_FILE", git.resolve("index").toString());
    Path hooks = Files.createDirectories(folder.resolve("hooks"));
    executable(hooks.resolve("pre-commit"), "exit 1");
    Path wishes = own.file("wishes", "[commit]\ngpgsign = true\n[core]\nhooksPath = " + hooks);
    environment.put("GIT_CONFIG_GLOBAL", wishes.toString());
    run("check", "--staged");
    run("plan", "HEAD~", "HEAD");
    var made = new TreeSet<String>();
    for (Path archive : archived()) {
      made.add(archive.getFileName().toString().replaceFirst("\\..*", ""));
    }
    assertEquals(Set.of("check-staged", "plan"), made);
    assertEquals(
        repository, own.program("git", "ls-files", "-s") + own.program("git", "log", "--all"));
  }

  /** What reports a finding would be linked at each start. */
  @Test
  void whatArchivesAreMadeWithIsClean() {
    var checked =
        new Shell(REPOSITORY)
            .run("check", "compiler/cli/launcher/training", "samples/06-six-peers-two-sites");
    assertEquals(new Shell.Result(0, "", "peerage: no findings\n"), checked);
    var zone =
        new Shell(REPOSITORY).run("dns", "check", "compiler/cli/launcher/training/training.zone");
    assertEquals(new Shell.Result(0, "", "peerage: no findings\n"), zone);
  }

  @Test
  void twoStartsAtOnceMakeOneArchive() throws IOException, InterruptedException {
    compile("System.out.println(\"one\");", jar);
    for (String jdk : JDKS) {
      environment.put("PEERAGE_JAVA_HOME", jdk);
      var results = new ConcurrentLinkedQueue<Result>();
      var starts = new ArrayList<Thread>();
      for (int i = 0; i < 3; i++) {
        starts.add(
            new Thread(
                () -> {
                  try {
                    results.add(run("check"));
                  } catch (IOException failed) {
                    results.add(new Result(-1, "", failed.toString()));
                  }
                }));
      }
      for (Thread start : starts) {
        start.start();
      }
      for (Thread start : starts) {
        start.join();
      }
      results.add(run("check"));
      assertEquals(List.of(new Result(0, "one\n", "")), results.stream().distinct().toList());
      assertEquals(4, results.size());
    }
    try (Stream<Path> all = Files.walk(jar.getParent())) {
      assertEquals(
          List.of(),
          all.filter(path -> path.toString().matches(".*archive/.*(lock|\\.[A-Za-z0-9]{6})(/.*)?"))
              .toList(),
          "nothing is left behind");
    }
  }

  @Test
  void aJavaHomeThatIsNoneOrTooOldIsPassedOver() throws IOException {
    compile("System.out.println(\"one\");", jar);
    jdk("jdks/eleven", "11.0.2");
    for (String home : List.of("/nonexistent", folder.toString(), folder + "/jdks/eleven")) {
      environment.put("JAVA_HOME", home);
      assertEquals(new Result(0, "one\n", ""), run("check"), home);
    }
  }

  @Test
  void anArchiveThatCannotBeReadIsPassedOverInSilence() throws IOException {
    for (String jdk : JDKS) {
      environment.put("PEERAGE_JAVA_HOME", jdk);
      compile("System.out.println(\"one\");", jar);
      run("check");
      for (Path archive : archived()) {
        Files.delete(archive);
        Files.writeString(archive, "no archive");
      }
      assertEquals(new Result(0, "one\n", ""), run("check"));
    }
  }

  @Test
  void withoutAPlaceForArchivesItWorksAllTheSame() throws IOException {
    compile("System.out.println(\"one\");", jar);
    environment.put("XDG_CACHE_HOME", "/dev/null/cache");
    assertEquals(new Result(0, "one\n", ""), run("check"));
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    assertEquals(new Result(0, "one\n", ""), run("check"));
    assertTrue(Files.isDirectory(folder.resolve("cache/peerage")));
    assertEquals(0, archives());
  }

  @Test
  void anArchiveMadeBesideTheCommandDisturbsNothing() throws IOException {
    compile("System.out.println(\"one\");", jar);
    environment.put("PEERAGE_ARCHIVE", "background");
    assertEquals(new Result(0, "one\n", ""), run("check"));
    environment.put("PEERAGE_ARCHIVE", "off");
    assertEquals(new Result(0, "one\n", ""), run("check"));
  }

  @Test
  void buildsOnFirstUseAndAgainOnlyWhenASourceChanged() throws IOException {
    Path prepared = folder.resolve("prepared.jar");
    compile("System.out.println(\"built\");", prepared);
    for (String name : sources()) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), "");
    }
    Path calls = folder.resolve("calls");
    maven("echo called >>'" + calls + "'; cp '" + prepared + "' '" + jar + "'");
    environment.put("PEERAGE_ARCHIVE", "off");
    var first = run();
    assertEquals("built\n", first.out());
    assertEquals(1, first.err().lines().count(), first.err());
    assertTrue(first.err().startsWith("peerage: building"), first.err());
    assertEquals(new Result(0, "built\n", ""), run());
    assertEquals(1, Files.readAllLines(calls).size());
    int expected = 1;
    for (String name : sources()) {
      Files.writeString(root.resolve(name), "changed");
      assertEquals(1, run().err().lines().count(), name);
      assertEquals(new Result(0, "built\n", ""), run());
      assertEquals(++expected, Files.readAllLines(calls).size(), name);
    }
    Files.delete(root.resolve("rules/catalogue/area/rule.yaml"));
    run();
    assertEquals(++expected, Files.readAllLines(calls).size(), "a source is gone");
    Files.delete(jar);
    assertEquals("built\n", run().out());
    assertEquals(++expected, Files.readAllLines(calls).size(), "the jar is gone");
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() throws IOException {
    for (String name : sources()) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), "");
    }
    maven("echo 'cannot find symbol'; exit 1");
    for (int i = 0; i < 2; i++) {
      var result = run("check");
      assertEquals(3, result.code());
      assertEquals("", result.out());
      assertTrue(result.err().contains("cannot find symbol"), result.err());
    }
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws IOException {
    environment.put("PEERAGE_JAVA_HOME", "/nonexistent");
    var result = run();
    assertEquals(3, result.code());
    assertTrue(result.err().contains("apt install openjdk-17"), result.err());
  }

  @Test
  void theNewestJdkIsChosen() throws IOException {
    jdk("jdks/old", "17.0.2");
    jdk("jdks/new", "99.0.1");
    jdk("jdks/early", "98-ea");
    jdk("jdks/ancient", "1.8.0_402");
    environment.put("HOME", folder.toString());
    environment.put("JAVA_HOME", folder.resolve("jdks/old").toString());
    Files.move(folder.resolve("jdks"), folder.resolve(".jdks"));
    compile("", jar);
    assertEquals("this is 99.0.1\n", run().out());
    environment.put("PEERAGE_JAVA_HOME", folder.resolve(".jdks/old").toString());
    assertEquals("this is 17.0.2\n", run().out());
    environment.put("PEERAGE_JAVA_HOME", folder.resolve(".jdks/ancient").toString());
    assertEquals(3, run().code());
  }

  private static List<String> sources() {
    return List.of(
        "pom.xml",
        "grammar/pom.xml",
        "grammar/Peerage.g4",
        "grammar/src/main/java/A.java",
        "compiler/core/pom.xml",
        "compiler/core/src/main/java/deep/er/A.java",
        "compiler/cli/src/main/resources/a.txt",
        "rules/pom.xml",
        "rules/catalogue/area/rule.yaml",
        "rules/src/main/java/A.java",
        "templates/script/a.mustache");
  }

  private void maven(String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    executable(bin.resolve("mvn"), script);
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
  }

  private void jdk(String name, String version) throws IOException {
    Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
    executable(bin.resolve("javac"), "exit 1");
    executable(bin.resolve("java"), "echo this is " + version);
    Files.writeString(
        bin.resolveSibling("release"),
        "IMPLEMENTOR=\"Example\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base\"\n");
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private void copy(String name) throws IOException {
    Files.copy(REPOSITORY.resolve(name), root.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Compiles a program of a few statements into a jar. */
  private void compile(String statements, Path into) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    Path source = classes.resolve("org/peerage/cli/Main.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        "package org.peerage.cli; public class Main { public static void main(String[] args) {"
            + statements
            + "} }");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", source.toString());
    assertEquals(0, code);
    try (var out = new JarOutputStream(Files.newOutputStream(into))) {
      out.putNextEntry(new JarEntry("org/peerage/cli/Main.class"));
      Files.copy(source.resolveSibling("Main.class"), out);
    }
  }

  private int archives() throws IOException {
    return archived().size();
  }

  private List<Path> archived() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().matches(".*\\.(aot|jsa)")).toList();
    }
  }

  /** What a call gave. */
  private record Result(int code, String out, String err) {}

  private Result run(String... arguments) throws IOException {
    var line = new ArrayList<String>(List.of(root.resolve("peerage").toString()));
    line.addAll(List.of(arguments));
    return start(folder, line);
  }

  private Result start(Path directory, List<String> line) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    var builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PEERAGE_"));
    builder.environment().remove("XDG_CACHE_HOME");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    try {
      int code = builder.start().waitFor();
      return new Result(code, text(out), text(err));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertFalse(text.contains("[warning]"), "the JVM's own warnings");
    return text;
  }
}
