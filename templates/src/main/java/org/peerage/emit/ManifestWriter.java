package org.peerage.emit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.emit.text.JsonText;

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
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("compiler", compilerVersion);
          json.writeStringProperty("definitions-sha256", definitionsSha256);
          json.writeName("files");
          json.writeStartArray();
          for (Entry file : files) {
            json.writeStartObject();
            json.writeStringProperty("path", file.path());
            json.writeStringProperty("sha256", file.sha256());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
