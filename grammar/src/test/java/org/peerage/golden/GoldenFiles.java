package org.peerage.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases in a folder, each an input with the text expected of it beside it: {@code
 * name.<inputExtension>} and {@code name.<expectedExtension>}, in the folder or below it. Every
 * input becomes a dynamic test named by its path.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> findings() {
 *   return new GoldenFiles(Path.of("cases"), "peerage", "expected").tests(this::findingsOf);
 * }
 * }</pre>
 *
 * <p>A missing expected file stands for an empty text, so that a silent case needs none. {@code
 * -Dgolden.write=true} writes what comes out instead of comparing it, and removes the file where
 * that is empty; where the environment variable {@code CI} is set it is refused. An expected file
 * without an input is a failure too.
 */
public final class GoldenFiles {

  private final Path folder;
  private final String inputExtension;
  private final String expectedExtension;

  /**
   * @param folder relative to the module's folder, in which tests run
   * @param inputExtension without its dot
   * @param expectedExtension without its dot
   */
  public GoldenFiles(Path folder, String inputExtension, String expectedExtension) {
    this.folder = folder;
    this.inputExtension = "." + inputExtension;
    this.expectedExtension = "." + expectedExtension;
  }

  /** What comes of a case. */
  @FunctionalInterface
  public interface Subject {
    /**
     * @param name of the input, relative to the folder, with forward slashes
     * @param input the text of the input as it stands, line ends included
     */
    String outcome(String name, String input);
  }

  /** One test for each input, sorted by name, and one that holds that no expected file is left. */
  public Stream<DynamicTest> tests(Subject subject) {
    List<Path> inputs = files(inputExtension);
    assertFalse(inputs.isEmpty(), "no *" + inputExtension + " in " + folder);
    Stream<DynamicTest> cases =
        inputs.stream()
            .map(input -> DynamicTest.dynamicTest(name(input), () -> check(input, subject)));
    return Stream.concat(
        cases, Stream.of(DynamicTest.dynamicTest("every expectation has a case", this::noOrphans)));
  }

  /**
   * Compares one text with a file, by the same rules; for what does not come of one input each.
   *
   * @param expected the file; a missing one stands for an empty text
   */
  public static void compare(Path expected, String actual) {
    if (writes()) {
      write(expected, actual);
    } else {
      String wanted = Files.exists(expected) ? read(expected) : "";
      assertEquals(
          wanted,
          actual,
          () ->
              expected
                  + " differs; if the new text is right, run with -Dgolden.write=true and read the"
                  + " difference\n"
                  + TextDifference.between(wanted, actual));
    }
  }

  /** Whether expected files are to be written: asked for, and not on a build server. */
  public static boolean writes() {
    // Surefire passes the property on literally where it is not set.
    boolean asked = "true".equals(System.getProperty("golden.write"));
    assertFalse(
        asked && System.getenv("CI") != null, "-Dgolden.write=true is refused where CI is set");
    return asked;
  }

  private void check(Path input, Subject subject) {
    compare(
        sibling(input, inputExtension, expectedExtension),
        subject.outcome(name(input), read(input)));
  }

  private void noOrphans() {
    List<Path> orphans =
        files(expectedExtension).stream()
            .filter(file -> Files.notExists(sibling(file, expectedExtension, inputExtension)))
            .toList();
    assertEquals(List.of(), orphans, "expected files without an input");
  }

  private List<Path> files(String extension) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(extension))
          .sorted()
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private String name(Path input) {
    return folder.relativize(input).toString().replace('\\', '/');
  }

  private static Path sibling(Path file, String extension, String other) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - extension.length()) + other);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void write(Path file, String text) {
    try {
      if (text.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, text, StandardCharsets.UTF_8);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
