package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.Position;

/** All findings by file, as Checkstyle's XML logger writes them. */
final class CheckstyleReport extends XmlFindings {

  /** The version of Checkstyle that other tools, too, say they write like. */
  private static final String VERSION = "4.3";

  CheckstyleReport(Writer out) throws IOException {
    super(out);
  }

  @Override
  void start() throws XMLStreamException {
    xml.writeStartElement("checkstyle");
    attribute("version", VERSION);
  }

  @Override
  void estate(List<Diagnostic> findings, Texts texts) throws XMLStreamException {
    String file = "";
    for (Diagnostic finding : findings) {
      if (!finding.at().file().equals(file)) {
        closeFile(file);
        file = finding.at().file();
        xml.writeStartElement("file");
        attribute("name", texts.shown(file));
        newline();
      }
      error(finding, texts);
    }
    closeFile(file);
  }

  private void closeFile(String file) throws XMLStreamException {
    if (!file.isEmpty()) {
      xml.writeEndElement();
      newline();
    }
  }

  private void error(Diagnostic finding, Texts texts) throws XMLStreamException {
    Position at = texts.start(finding.at());
    xml.writeEmptyElement("error");
    attribute("line", String.valueOf(at.line()));
    attribute("column", String.valueOf(at.column()));
    attribute("severity", finding.severity().word());
    attribute("message", PlainMessage.of(finding));
    attribute("source", "peerage." + finding.id());
    newline();
  }
}
