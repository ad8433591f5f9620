package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The code blocks of README.md and grammar/README.md, run as a newcomer would, in a folder with
 * nothing but the samples.
 *
 * <p>A {@code peerage} block is put into the file that its first line names. In a {@code console}
 * block each line behind {@code $} is run; what stands below is what it prints, both streams as a
 * terminal shows them. With {@code -Dgolden.write=true} that is written anew.
 */
final class ReadmeTest {

  private static final Path ROOT = Path.of("../..");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "grammar/README.md"})
  void everyCodeBlockDoesWhatItShows(String name) throws IOException {
    copy(ROOT.resolve("samples/01-two-peer-edge"), folder.resolve("samples/01-two-peer-edge"));
    Path page = ROOT.resolve(name);
    String text = Files.readString(page);
    var replayed = new StringBuilder();
    var block = new StringBuilder();
    String language = "";
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("```")) {
        if (!language.isEmpty()) {
          replayed.append(replayed(language, block.toString()));
          block.setLength(0);
        }
        language = language.isEmpty() ? line.substring(3) : "";
        replayed.append(line).append('\n');
      } else if (language.isEmpty()) {
        replayed.append(line).append('\n');
      } else {
        block.append(line).append('\n');
      }
    }
    replayed.setLength(replayed.length() - 1);
    if ("true".equals(System.getProperty("golden.write")) && System.getenv("CI") == null) {
      Files.writeString(page, replayed.toString());
    }
    assertEquals(replayed.toString(), Files.readString(page));
  }

  private String replayed(String language, String block) throws IOException {
    if (language.equals("peerage")) {
      Path file = folder.resolve(block.substring(2, block.indexOf('\n')));
      Files.createDirectories(file.getParent());
      Files.writeString(file, block);
      return block;
    }
    assertEquals("console", language, "no test knows what to do with such a block");
    var shown = new StringBuilder();
    for (String line : block.split("\n")) {
      if (line.startsWith("$ ")) {
        shown.append(line).append('\n').append(printed(line.substring(2), block));
      }
    }
    return shown.toString();
  }

  private String printed(String command, String block) throws IOException {
    if (command.equals("./verify")) {
      return closingLineOfVerify(block);
    }
    if (command.startsWith("./peerage ")) {
      var screen = new StringWriter();
      var terminal =
          new Terminal(
              InputStream.nullInputStream(), screen, screen, false, false, Map::of, folder);
      Peerage.run(command.substring(command.indexOf(' ') + 1).split(" "), terminal);
      return screen.toString();
    }
    var process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The tests cannot run themselves; but what they end in is what the script says. */
  private static String closingLineOfVerify(String block) throws IOException {
    List<String> lines = block.lines().skip(1).toList();
    assertEquals(1, lines.size(), block);
    assertTrue(
        Files.readString(ROOT.resolve("verify")).contains("echo '" + lines.get(0) + "'"), block);
    return lines.get(0) + "\n";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    if (!Files.isDirectory(to)) {
      fail("nothing was copied from " + from);
    }
  }
}
