package org.peerage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which release this is. */
final class Release {

  private Release() {}

  /** The version, as the build wrote it into the jar. */
  static String version() throws IOException {
    try (InputStream in = Release.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
