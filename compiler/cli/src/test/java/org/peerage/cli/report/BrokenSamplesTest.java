package org.peerage.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.cli.Peerage;
import org.peerage.cli.Terminal;

/** Findings of real definitions: each form is whole, and all forms tell of the same ones. */
class BrokenSamplesTest {

  private static final Path SAMPLES = Path.of("../../samples").toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> everyFormOfTheBrokenTwins() throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      List<Path> broken =
          samples
              .map(sample -> sample.resolve("broken"))
              .filter(Files::isDirectory)
              .sorted()
              .toList();
      assertFalse(broken.isEmpty());
      return broken.stream()
          .map(
              path ->
                  DynamicTest.dynamicTest(SAMPLES.relativize(path).toString(), () -> test(path)));
    }
  }

  private static void test(Path broken) throws IOException {
    long count = checked(broken, "text").lines().count();
    assertTrue(count > 0);
    String json = checked(broken, "json");
    assertEquals(List.of(), JsonSchemas.faults("findings-1", json));
    assertEquals(count, checked(broken, "jsonl").lines().count());
    assertEquals(count, checked(broken, "github").lines().count());
    String sarif = checked(broken, "sarif");
    assertEquals(List.of(), JsonSchemas.foreignFaults("/schema/sarif-schema-2.1.0.json", sarif));
    assertEquals(count, found("\"ruleIndex\":", sarif).size());
    assertEquals(
        new HashSet<>(found("\"ruleId\":\"([a-z0-9-]+)\"", sarif)),
        new HashSet<>(found("\\{\"id\":\"([a-z0-9-]+)\"", sarif)),
        "what is found is described");
    String gitLab = checked(broken, "gitlab");
    assertEquals(List.of(), JsonSchemas.foreignFaults("code-quality.schema.json", gitLab));
    var fingerprints = found("\"fingerprint\":\"([0-9a-f]+)\"", gitLab);
    assertEquals(count, new HashSet<>(fingerprints).size(), "no two fingerprints are equal");
    String rdjson = checked(broken, "rdjson");
    assertEquals(List.of(), JsonSchemas.foreignFaults("rdjson.schema.json", rdjson));
    String checkstyle = checked(broken, "checkstyle");
    XmlSchemas.isValid("checkstyle.xsd", checkstyle);
    assertEquals(count, found("<error ", checkstyle).size());
    XmlSchemas.isValid("junit.xsd", checked(broken, "junit"));
  }

  private static String checked(Path estate, String format) throws IOException {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(InputStream.nullInputStream(), out, err, false, false, Map::of, estate);
    Peerage.run(new String[] {"check", "--format", format, "--as-of", "2027-01-01"}, terminal);
    return out.toString();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(match.groupCount()))
        .toList();
  }
}
