package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.peerage.diagnostic.Diagnostic;

/** A report that is one XML document. */
abstract class XmlFindings implements Report {

  /** What the document is written with. */
  final XMLStreamWriter xml;

  private boolean started;

  XmlFindings(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException unwritable) {
      throw trouble(unwritable);
    }
  }

  /** Opens the document's element. */
  abstract void start() throws XMLStreamException;

  /** Writes what was found in one estate. */
  abstract void estate(List<Diagnostic> findings, Texts texts) throws XMLStreamException;

  @Override
  public final void add(List<Diagnostic> findings, Texts texts) throws IOException {
    try {
      startOnce();
      estate(findings, texts);
    } catch (XMLStreamException unwritable) {
      throw trouble(unwritable);
    }
  }

  @Override
  public final void end() throws IOException {
    try {
      startOnce();
      xml.writeEndElement();
      newline();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException unwritable) {
      throw trouble(unwritable);
    }
  }

  final void newline() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** An attribute; what XML cannot carry (XML 1.0, section 2.2) is spelt out. */
  final void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, VisibleText.of(value));
  }

  /** Lines of text; what XML cannot carry is spelt out. */
  final void lines(List<String> lines) throws XMLStreamException {
    for (String line : lines) {
      xml.writeCharacters(VisibleText.of(line));
      newline();
    }
  }

  private void startOnce() throws XMLStreamException {
    if (!started) {
      started = true;
      xml.writeStartDocument("UTF-8", "1.0");
      newline();
      start();
      newline();
    }
  }

  private static IOException trouble(XMLStreamException unwritable) {
    return unwritable.getNestedException() instanceof IOException cause
        ? cause
        : new IOException(unwritable);
  }
}
