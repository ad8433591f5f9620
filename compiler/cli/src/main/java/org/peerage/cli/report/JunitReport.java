package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/**
 * A suite for each estate and a test for each file and rule that found something there, in JUnit's
 * XML as build servers read it.
 *
 * <p>What is only worth knowing fails no test. An estate without findings is one test that passed:
 * some servers take a report without tests for a broken one.
 */
final class JunitReport extends XmlFindings {

  JunitReport(Writer out) throws IOException {
    super(out);
  }

  @Override
  void start() throws XMLStreamException {
    xml.writeStartElement("testsuites");
    attribute("name", "peerage");
  }

  @Override
  void estate(List<Diagnostic> findings, Texts texts) throws XMLStreamException {
    List<List<Diagnostic>> tests = tests(findings);
    int failures = 0;
    for (List<Diagnostic> test : tests) {
      failures += fails(test) ? 1 : 0;
    }
    String folder = texts.estate();
    String estate = folder.isEmpty() ? "." : folder;
    xml.writeStartElement("testsuite");
    attribute("name", estate);
    attribute("tests", String.valueOf(Math.max(1, tests.size())));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    newline();
    if (tests.isEmpty()) {
      xml.writeEmptyElement("testcase");
      attribute("classname", estate);
      attribute("name", "no findings");
      newline();
    }
    for (List<Diagnostic> test : tests) {
      test(test, texts);
    }
    xml.writeEndElement();
    newline();
  }

  /** Findings of one file and one rule. */
  private static List<List<Diagnostic>> tests(List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> tests = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      String key = finding.at().file() + "\0" + finding.id();
      tests.computeIfAbsent(key, first -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(tests.values());
  }

  private static boolean fails(List<Diagnostic> test) {
    for (Diagnostic finding : test) {
      if (finding.severity() != Severity.INFO) {
        return true;
      }
    }
    return false;
  }

  private void test(List<Diagnostic> test, Texts texts) throws XMLStreamException {
    Diagnostic first = test.get(0);
    String file = texts.shown(first.at().file());
    xml.writeStartElement("testcase");
    attribute("classname", file);
    attribute("name", first.id());
    attribute("file", file);
    attribute("line", String.valueOf(texts.start(first.at()).line()));
    newline();
    if (fails(test)) {
      xml.writeStartElement("failure");
      attribute("type", first.severity().word());
      attribute("message", PlainMessage.of(first));
    } else {
      xml.writeStartElement("system-out");
    }
    newline();
    for (Diagnostic finding : test) {
      lines(PlainMessage.placed(finding, texts));
    }
    xml.writeEndElement();
    newline();
    xml.writeEndElement();
    newline();
  }
}
