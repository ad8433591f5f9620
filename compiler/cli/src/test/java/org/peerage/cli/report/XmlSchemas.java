package org.peerage.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds a document against a schema of the test resources. */
final class XmlSchemas {

  private XmlSchemas() {}

  static void isValid(String schema, String xml) throws IOException {
    try (InputStream in = XmlSchemas.class.getResourceAsStream(schema)) {
      SchemaFactory.newDefaultInstance()
          .newSchema(new StreamSource(in))
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException wrong) {
      throw new AssertionError(wrong.getMessage() + "\n" + xml, wrong);
    }
  }
}
