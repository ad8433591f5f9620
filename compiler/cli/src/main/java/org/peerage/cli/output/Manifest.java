package org.peerage.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.peerage.emit.ManifestWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the manifest of an earlier build. */
final class Manifest {

  static final String NAME = ManifestWriter.PATH;

  /** A property that other people's manifests do not have. */
  private static final String OURS = "definitions-sha256";

  private Manifest() {}

  /** The files of the build a folder holds, its manifest included; none where there is no build. */
  static Set<String> files(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    var files = new HashSet<String>();
    boolean ours = false;
    byte[] bytes = Files.readAllBytes(file);
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          String name = json.currentName();
          ours |= name.equals(OURS);
          if (json.nextToken() == JsonToken.VALUE_STRING && name.equals("path")) {
            files.add(json.getString());
          }
        }
      }
    } catch (JacksonException foreign) {
      // A file of that name that is no JSON was written by somebody else, and vouches for nothing.
      return Set.of();
    }
    files.add(NAME);
    return ours ? files : Set.of();
  }
}
