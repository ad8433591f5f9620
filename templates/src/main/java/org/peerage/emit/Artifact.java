package org.peerage.emit;

import java.io.IOException;
import java.io.Writer;

/**
 * One file to be written.
 *
 * @param path relative to the output folder, with forward slashes; made by {@link FileNames}
 * @param content writes the whole file, the same bytes each time, lines ended by LF
 */
public record Artifact(String path, Content content) {

  /** Writes text to where it is asked to. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }
}
