package org.peerage.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Puts new content in the place of a file: afterwards it holds all of it, or what it held before.
 */
public final class Replacement {

  private Replacement() {}

  /** Keeps the permissions; leaves nothing behind on trouble. */
  public static void write(Path file, byte[] content) throws IOException {
    Path beside = Files.createTempFile(file.getParent(), ".peerage-", ".tmp");
    try {
      Files.write(beside, content);
      var old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (old != null) {
        Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
