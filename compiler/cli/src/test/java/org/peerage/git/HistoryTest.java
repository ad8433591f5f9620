package org.peerage.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of the newest change, against histories made by git itself. */
class HistoryTest {

  @TempDir Path folder;
  private long clock = 1_700_000_000;

  @BeforeEach
  void repository() throws IOException {
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.com");
  }

  @Test
  void nothingBeforeTheFirstCommitThatTouchesIt() throws IOException {
    assertEquals(OptionalLong.empty(), newest());
    write("README.md", "text");
    commit();
    assertEquals(OptionalLong.empty(), newest());
    write("a.peerage", "1");
    assertEquals(OptionalLong.of(commit()), newest());
  }

  @Test
  void nothingOutsideARepository(@TempDir Path elsewhere) throws IOException {
    assertEquals(OptionalLong.empty(), History.serial(elsewhere.toRealPath(), name -> true));
  }

  @Test
  void commitsThatTouchOtherFilesDoNotCount() throws IOException {
    write("in/a.peerage", "1");
    long date = commit();
    write("in/notes.md", "text");
    write("other/b.peerage", "1");
    commit();
    assertEquals(
        OptionalLong.of(date),
        History.serial(folder.toRealPath().resolve("in"), name -> name.endsWith(".peerage")));
  }

  @Test
  void aDeletionAndARenameCount() throws IOException {
    write("a.peerage", "1");
    write("b.peerage", "1");
    commit();
    git("rm", "-q", "b.peerage");
    assertEquals(OptionalLong.of(commit()), newest());
    git("mv", "a.peerage", "c.peerage");
    assertEquals(OptionalLong.of(commit()), newest());
  }

  @Test
  void aMergeThatBringsAChangeCounts() throws IOException {
    write("a.peerage", "1");
    commit();
    git("checkout", "-q", "-b", "side");
    write("b.peerage", "1");
    commit();
    git("checkout", "-q", "main");
    write("a.peerage", "2");
    commit();
    clock += 60;
    git("merge", "-q", "--no-ff", "-m", "merge", "side");
    assertEquals(OptionalLong.of(clock), newest());
  }

  @Test
  void aClockThatWasWrongIsCountedOnFrom() throws IOException {
    write("a.peerage", "1");
    long future = commit(clock + 1_000_000);
    write("README.md", "2");
    commit();
    assertEquals(OptionalLong.of(future), newest());
    write("a.peerage", "2");
    commit();
    assertEquals(OptionalLong.of(future + 1), newest());
    write("a.peerage", "3");
    commit();
    assertEquals(OptionalLong.of(future + 2), newest());
  }

  /** Changes, merges and rebases, under clocks that go forwards, backwards and stand still. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void risesWithEveryChangeOverALongHistory(long seed) throws IOException {
    var random = new Random(seed);
    write("a.peerage", "start");
    commit();
    long last = newest().orElseThrow();
    String files = files();
    for (int i = 0; i < 40; i++) {
      clock += random.nextInt(4) == 0 ? -100_000 : random.nextInt(3) * 50_000;
      switch (random.nextInt(4)) {
        case 0 -> aside(i, random, "merge", "-q", "--no-ff", "-m", "merge", "side" + i);
        case 1 -> {
          aside(i, random, "rebase", "-q", "main", "side" + i);
          git("checkout", "-q", "main");
          git("merge", "-q", "--ff-only", "side" + i);
        }
        default -> {
          write(random.nextBoolean() ? "a.peerage" : "README.md", "change " + i);
          commit(clock);
        }
      }
      long now = newest().orElseThrow();
      boolean changed = !files.equals(files());
      assertTrue(changed ? now > last : now >= last, i + ": " + now + " after " + last);
      last = now;
      files = files();
    }
  }

  /** Two commits on a branch of their own, perhaps one on main, then what brings them together. */
  private void aside(int i, Random random, String... together) throws IOException {
    git("checkout", "-q", "-b", "side" + i);
    write("side" + i + ".peerage", "1");
    commit(clock + random.nextInt(1000));
    write("side" + i + ".peerage", "2");
    commit(clock - 5_000);
    git("checkout", "-q", "main");
    if (random.nextBoolean()) {
      write("a.peerage", "main " + i);
      commit(clock + 2_000);
    }
    git(together);
  }

  /** Names and contents of the definitions that are checked out. */
  private String files() throws IOException {
    var files = new StringBuilder();
    try (var found = Files.list(folder)) {
      for (Path file :
          found.filter(path -> path.toString().endsWith(".peerage")).sorted().toList()) {
        files.append(file.getFileName()).append('=').append(Files.readString(file)).append('\n');
      }
    }
    return files.toString();
  }

  @Test
  void refusesWhatIsNotCommitted() throws IOException {
    write("a.peerage", "1");
    commit();
    write("README.md", "not ours");
    newest();
    write("a.peerage", "2");
    assertTrue(assertThrows(IOException.class, this::newest).getMessage().contains("a.peerage"));
    git("add", ".");
    assertThrows(IOException.class, this::newest);
    commit();
    write("new.peerage", "1");
    assertThrows(IOException.class, this::newest);
    write(".gitignore", "new.peerage\n");
    assertThrows(IOException.class, this::newest);
    Files.delete(folder.resolve("new.peerage"));
    newest();
    Files.delete(folder.resolve("a.peerage"));
    assertThrows(IOException.class, this::newest);
  }

  @Test
  void refusesAShallowClone(@TempDir Path clones) throws IOException {
    write("a.peerage", "1");
    commit();
    write("a.peerage", "2");
    commit();
    git("clone", "-q", "--depth", "1", "file://" + folder, clones.resolve("shallow").toString());
    var refused =
        assertThrows(
            IOException.class,
            () -> History.serial(clones.toRealPath().resolve("shallow"), name -> true));
    assertTrue(refused.getMessage().contains("--unshallow"), refused.getMessage());
  }

  private OptionalLong newest() throws IOException {
    return History.serial(folder.toRealPath(), name -> name.endsWith(".peerage"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private long commit() throws IOException {
    clock += 60;
    return commit(clock);
  }

  private long commit(long date) throws IOException {
    git("add", "-A");
    git(date, "commit", "-q", "-m", "a commit");
    return date;
  }

  private void git(String... arguments) throws IOException {
    git(clock, arguments);
  }

  private void git(long date, String... arguments) throws IOException {
    var line = new ArrayList<String>(List.of("git"));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_COMMITTER_DATE", date + " +0200");
    builder.environment().put("GIT_AUTHOR_DATE", "1000000000 +0000");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), said);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
