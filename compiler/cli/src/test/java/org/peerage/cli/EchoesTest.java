package org.peerage.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.golden.GoldenFiles;

/**
 * What is said of the definitions in {@code cases/echoes}: each has a mistake that keeps something
 * else from being read, for which a rule would ask. It is named by that rule, which has to be
 * silent.
 */
class EchoesTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> mistakesThatHideSomething() {
    return new GoldenFiles(Path.of("cases/echoes"), "peerage", "txt")
        .tests(
            (name, text) ->
                new Shell(folder)
                    .typing(text)
                    .run("check", "-", "--stdin-filename", name, "--format", "text")
                    .out());
  }
}
