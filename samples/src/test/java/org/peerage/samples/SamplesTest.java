package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/** Every sample against what stands beside it. */
class SamplesTest {

  /** Rewrites what is expected, to be read before it is committed. */
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  @TempDir Path scratch;

  @Test
  void theIndexNamesTheSamplesInReadingOrder() throws IOException {
    String index = Files.readString(Sample.REPOSITORY.resolve("samples/README.md"));
    var named = new ArrayList<String>();
    for (String line : index.lines().toList()) {
      if (line.startsWith("| [")) {
        named.add(line.substring(3, line.indexOf(']')));
      }
    }
    assertEquals(Sample.all().stream().map(Sample::name).toList(), named);
  }

  @TestFactory
  Stream<DynamicTest> hasNothingAboveInfo() throws IOException {
    return each(
        sample -> {
          var result = Shell.peerage("check", sample.argument());
          assertEquals(0, result.exit(), result.said());
        });
  }

  @TestFactory
  Stream<DynamicTest> buildsToWhatIsExpected() throws IOException {
    return each(
        sample -> {
          Map<String, String> built = build(sample, "build");
          if (WRITE) {
            Folder.replace(sample.expected(), built);
          }
          assertFalse(built.isEmpty(), "nothing was built");
          assertSame(Folder.read(sample.expected()), built);
        });
  }

  @TestFactory
  Stream<DynamicTest> buildsToTheSameBytesElsewhere() throws IOException {
    return each(
        sample -> {
          Map<String, String> here = build(sample, "here");
          Locale locale = Locale.getDefault();
          TimeZone zone = TimeZone.getDefault();
          try {
            // A dotless i, digits of another script, and a day that has not begun here.
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(here, build(sample, "elsewhere"));
          } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> theBrokenTwinGivesItsFindings() throws IOException {
    return each(
        sample -> {
          var result = Shell.peerage("check", sample.brokenArgument());
          if (WRITE) {
            Files.writeString(sample.expectedFindings(), result.out());
          }
          assertEquals(1, result.exit(), result.said());
          assertEquals(Files.readString(sample.expectedFindings()), result.out());
        });
  }

  @TestFactory
  Stream<DynamicTest> theBrokenTwinIsNotBuilt() throws IOException {
    return each(
        sample -> {
          Path output = scratch.resolve(sample.name() + "-broken");
          var result = Shell.peerage("build", sample.brokenArgument(), "-o", output.toString());
          assertEquals(1, result.exit(), result.said());
          assertFalse(Files.exists(output), "something was written all the same");
        });
  }

  @TestFactory
  Stream<DynamicTest> isFormatted() throws IOException {
    return each(
        sample -> {
          for (String argument : List.of(sample.argument(), sample.brokenArgument())) {
            var result = Shell.peerage("fmt", "--check", argument);
            assertEquals(0, result.exit(), result.said());
          }
        });
  }

  private Map<String, String> build(Sample sample, String folder) throws IOException {
    Path output = scratch.resolve(sample.name() + "-" + folder);
    var result = Shell.peerage("build", sample.argument(), "-o", output.toString());
    assertEquals(0, result.exit(), result.said());
    return Folder.read(output);
  }

  /** File by file, so that a difference shows its own file and not all of them. */
  private static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()));
    expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  private static Stream<DynamicTest> each(ThrowingConsumer<Sample> test) throws IOException {
    List<Sample> samples = Sample.all();
    assertTrue(samples.size() >= 7, "samples are missing");
    return samples.stream().map(sample -> dynamicTest(sample.name(), () -> test.accept(sample)));
  }
}
