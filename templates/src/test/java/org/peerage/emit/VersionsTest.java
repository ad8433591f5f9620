package org.peerage.emit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.golden.GoldenFiles;

/**
 * What a release changes in the files of a cluster: all files of one release as they are, those of
 * the others as they differ from them. Steps are counted anew in each, so a difference shows none.
 */
class VersionsTest {

  private static final Path CASES = Path.of("src/test/cases/versions");

  @TestFactory
  Stream<DynamicTest> expressway() {
    return tests(
        "expressway",
        "X8.9",
        "X8.7",
        "X8.11",
        "X12.5",
        "X12.6",
        "X14.0",
        "X15.0",
        "X15.5",
        "X16.0");
  }

  @TestFactory
  Stream<DynamicTest> vcs() {
    return tests("vcs", "X8.2", "X7", "X8.11", "X12.5");
  }

  @TestFactory
  Stream<DynamicTest> conductor() {
    return tests("conductor", "XC3.0", "XC2.1", "XC2.3", "XC2.4");
  }

  @TestFactory
  Stream<DynamicTest> noScriptHoldsWhatNoVersionIsSureOf() {
    return Stream.of("expressway X8.7", "expressway X8.9", "expressway X15.0", "vcs X7", "vcs X8.2")
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      String[] parts = name.split(" ");
                      sure(files(parts[0], parts[1]));
                    }));
  }

  /** Clustering page, TLS verification mode, IP version, rows whose number nobody said. */
  private static void sure(Map<String, String> files) {
    for (var file : files.entrySet()) {
      if (!file.getKey().endsWith(".commands.txt")) {
        continue;
      }
      for (String line : file.getValue().split("\n")) {
        String where = file.getKey() + ": " + line;
        assertTrue(line.startsWith("xConfiguration "), where);
        assertTrue(line.matches("xConfiguration [A-Za-z0-9 ]+: (\"[^\"]*\"|\\w+)"), where);
        String path = line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
        for (String word :
            List.of("alternates", "configurationmaster", "configurationprimary", "tls_verify")) {
          assertTrue(!path.contains(word), where);
        }
        assertTrue(!line.contains("No row") && !line.contains("numbers"), where);
      }
    }
  }

  private static Stream<DynamicTest> tests(String name, String base, String... others) {
    Stream<DynamicTest> first =
        Stream.of(
            dynamicTest(
                name + " " + base,
                () ->
                    GoldenFiles.compare(
                        CASES.resolve(name + "-" + base + ".expected"),
                        String.join("\n", whole(files(name, base))) + "\n")));
    return Stream.concat(
        first,
        Stream.of(others)
            .map(
                other ->
                    dynamicTest(
                        name + " " + other,
                        () ->
                            GoldenFiles.compare(
                                CASES.resolve(name + "-" + other + ".changes"),
                                changes(files(name, base), files(name, other))))));
  }

  static Map<String, String> files(String name, String version) throws IOException {
    String text = Files.readString(CASES.resolve(name + ".peerage"));
    String own = name.equals("vcs") ? "X8.2" : name.equals("conductor") ? "XC3.0" : "X8.9";
    text = text.replace("= " + own + "\n", "= " + version + "\n");
    if (version.equals("XC2.1")) {
      // a Conductor of that release is asked by VCS X7, and later ones by X8
      text = text.replace("= X8.2\n", "= X7\n");
    }
    if (version.equals("X8.7")) {
      text = without(text, "tls");
    }
    if (version.equals("X8.11") || version.equals("X12.5")) {
      text = name.equals("vcs") ? without(text, "pre-shared-key") : text;
    }
    return Estates.build(Estates.of(text));
  }

  /** Peers talk IPsec by a key before X8.8, and TLS from then on. */
  private static String without(String text, String attribute) {
    return text.replaceFirst("(?m)^    " + attribute + " .*\n", "");
  }

  private static List<String> whole(Map<String, String> files) {
    var lines = new ArrayList<String>();
    for (var file : files.entrySet()) {
      lines.add("════ " + file.getKey());
      lines.addAll(List.of(file.getValue().split("\n")));
    }
    return lines;
  }

  private static String changes(Map<String, String> base, Map<String, String> other) {
    var out = new StringBuilder();
    for (String path : base.keySet()) {
      if (other.containsKey(path)) {
        changes(path, unnumbered(base.get(path)), unnumbered(other.get(path)), out);
      } else {
        out.append("════ ").append(path).append(" is not written\n");
      }
    }
    for (String path : other.keySet()) {
      if (!base.containsKey(path)) {
        out.append("════ ").append(path).append('\n');
        other.get(path).lines().forEach(line -> out.append("+ ").append(line).append('\n'));
      }
    }
    return out.toString();
  }

  private static void changes(
      String path, List<String> base, List<String> other, StringBuilder out) {
    String heading = "";
    for (AbstractDelta<String> delta : DiffUtils.diff(base, other).getDeltas()) {
      String at = "════ " + path + section(base, delta.getSource().getPosition());
      if (!at.equals(heading)) {
        out.append(at).append('\n');
        heading = at;
      }
      delta.getSource().getLines().forEach(line -> out.append("- ").append(line).append('\n'));
      delta.getTarget().getLines().forEach(line -> out.append("+ ").append(line).append('\n'));
    }
  }

  private static String section(List<String> lines, int at) {
    for (int i = Math.min(at, lines.size() - 1); i >= 0; i--) {
      if (lines.get(i).startsWith("#")) {
        return ", " + lines.get(i);
      }
    }
    return "";
  }

  private static List<String> unnumbered(String text) {
    return List.of(text.replaceAll("(?m)^- \\[ \\] \\*\\*\\d+\\.\\*\\*", "- [ ]").split("\n"));
  }
}
