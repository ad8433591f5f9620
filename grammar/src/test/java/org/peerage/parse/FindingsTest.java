package org.peerage.parse;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.golden.DiagnosticLines;
import org.peerage.golden.GoldenFiles;
import org.peerage.source.SourceText;

/** What the parser says of every case; one without an expected file is silent. */
class FindingsTest {

  @TestFactory
  Stream<DynamicTest> findings() {
    return new GoldenFiles(Path.of("cases"), "peerage", "expected").tests(FindingsTest::findings);
  }

  private static String findings(String name, String input) {
    var source = new SourceText(name, input);
    return DiagnosticLines.of(source, Parser.parse(source).diagnostics());
  }
}
