package org.peerage.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which release this is. */
public final class Release {

  private Release() {}

  /** The version, as the build wrote it into the jar. */
  public static String version() throws IOException {
    try (InputStream in = Release.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
