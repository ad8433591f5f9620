package org.peerage.emit.text;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON files (RFC 8259) for people to read as well: two blanks a level, LF, ASCII alone, since a
 * terminal acts on some of the characters that JSON lets stand as they are.
 */
public final class JsonText {

  private JsonText() {}

  /** Writes one document and a line end; leaves {@code out} open. */
  public static void write(Writer out, Consumer<JsonGenerator> content) throws IOException {
    var factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    try (JsonGenerator generator = factory.createGenerator(new Layout(), out)) {
      content.accept(generator);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
    out.write('\n');
  }

  /** LF, where the library would take the line end of the machine. */
  private static final class Layout extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
