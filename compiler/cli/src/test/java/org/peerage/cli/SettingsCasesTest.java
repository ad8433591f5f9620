package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.golden.GoldenFiles;

/**
 * What is said of the settings in {@code cases/settings}, each put beside one faultless definition,
 * {@code net/a.peerage}.
 */
class SettingsCasesTest {

  private static final String SITE = "site a {\n    prefixes = [10.0.0.0/24]\n}\n";

  @TestFactory
  Stream<DynamicTest> settings() {
    return new GoldenFiles(Path.of("cases/settings"), "yaml", "txt").tests(this::shown);
  }

  private String shown(String name, String text) {
    try {
      Path folder = Files.createTempDirectory("settings");
      var shell = new Shell(folder);
      Path settings = shell.file(".peerage.yaml", text);
      Path site = shell.file("net/a.peerage", SITE);
      var result = shell.run("check");
      assertEquals(result.out().isEmpty() ? 0 : 1, result.code(), result.err());
      Files.delete(settings);
      Files.delete(site);
      Files.delete(site.getParent());
      Files.delete(folder);
      return result.out();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
