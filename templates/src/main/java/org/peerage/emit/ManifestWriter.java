package org.peerage.emit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes {@code manifest.json}: what a build consists of, and what it was made from.
 *
 * <p>Holds neither a time nor a commit id, since a tree committed together with its output cannot
 * hold its own.
 */
public final class ManifestWriter {

  /** The name of the file in the output folder. */
  public static final String PATH = "manifest.json";

  private ManifestWriter() {}

  /**
   * One file of the build.
   *
   * @param path as in {@link Artifact#path()}
   * @param sha256 of its bytes as they are without secrets: 64 lower-case hexadecimal digits
   */
  public record Entry(String path, String sha256) {}

  /**
   * Writes the manifest; leaves {@code out} open.
   *
   * @param compilerVersion as {@code peerage --version} prints it
   * @param definitionsSha256 of the definitions the build was made from
   * @param files in the order of the build
   */
  public static void write(
      Writer out, String compilerVersion, String definitionsSha256, List<Entry> files)
      throws IOException {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator generator = factory.createGenerator(new Layout(), out)) {
      generator.writeStartObject();
      generator.writeStringProperty("compiler", compilerVersion);
      generator.writeStringProperty("definitions-sha256", definitionsSha256);
      generator.writeName("files");
      generator.writeStartArray();
      for (Entry file : files) {
        generator.writeStartObject();
        generator.writeStringProperty("path", file.path());
        generator.writeStringProperty("sha256", file.sha256());
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeEndObject();
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
    out.write('\n');
  }

  /** Two blanks a level and LF, where the library would take the line end of the machine. */
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
