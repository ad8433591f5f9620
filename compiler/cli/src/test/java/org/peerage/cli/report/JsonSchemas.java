package org.peerage.cli.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a schema has against a document. */
final class JsonSchemas {

  private static final Path OURS = Path.of("schema");

  private JsonSchemas() {}

  /** By a schema that readers are given. */
  static List<Error> faults(String name, String json) {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    iri -> text(OURS.resolve(iri.substring(iri.lastIndexOf('/') + 1)))));
    Schema schema =
        registry.getSchema(SchemaLocation.of("https://peerage.test/" + name + ".schema.json"));
    return schema.validate(json, InputFormat.JSON);
  }

  /** By the schema of somebody else, on the class path. */
  static List<Error> foreignFaults(String resource, String json) throws IOException {
    try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
      return schema.validate(json, InputFormat.JSON);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
