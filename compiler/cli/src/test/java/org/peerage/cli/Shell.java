package org.peerage.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs command lines in process, in a folder of its own choice. */
final class Shell {

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = {};
  private boolean screen;

  Shell(Path directory) {
    this.directory = directory;
    environment.put("PATH", System.getenv("PATH"));
  }

  /** What a command line gave. */
  record Result(int code, String out, String err) {}

  Result run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var in = new ByteArrayInputStream(input);
    var terminal = new Terminal(in, out, err, screen, screen, () -> environment, directory);
    try {
      int code = Peerage.run(args, terminal);
      return new Result(code, out.toString(), err.toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Shell in(String folder) {
    var other = new Shell(directory.resolve(folder));
    other.environment.putAll(environment);
    return other;
  }

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Shell onAScreen() {
    screen = true;
    return this;
  }

  Shell typing(String text) {
    return typing(text.getBytes(StandardCharsets.UTF_8));
  }

  Shell typing(byte[] bytes) {
    input = bytes;
    return this;
  }

  /** Puts a file there, with the folders it needs. */
  Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] bytes) {
    Path file = directory.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Runs another program there; fails the test when that fails. */
  String program(String... line) {
    try {
      var builder =
          new ProcessBuilder(line).directory(directory.toFile()).redirectErrorStream(true);
      builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
      builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", line) + ": " + said);
      }
      return said;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Starts a repository there. */
  void repository() {
    program("git", "init", "-q");
    program("git", "config", "user.name", "Test");
    program("git", "config", "user.email", "test@example.com");
  }

  void commit() {
    program("git", "add", "-A");
    program("git", "commit", "-q", "-m", "a commit");
  }

  String text(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
