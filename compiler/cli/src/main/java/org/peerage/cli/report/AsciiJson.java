package org.peerage.cli.report;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes JSON of ASCII alone: a terminal acts on some of the characters that JSON lets stand as
 * they are (C1 controls, bidirectional overrides).
 */
final class AsciiJson {

  private AsciiJson() {}

  static JsonGenerator generator(Writer out) {
    return generator(factory(), out);
  }

  /** One value on each line. */
  static JsonGenerator lines(Writer out) {
    return generator(factory().rootValueSeparator("\n"), out);
  }

  private static JsonFactoryBuilder factory() {
    return JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII);
  }

  private static JsonGenerator generator(JsonFactoryBuilder factory, Writer out) {
    return factory.build().createGenerator(ObjectWriteContext.empty(), out);
  }
}
