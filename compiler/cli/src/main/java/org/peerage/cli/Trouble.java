package org.peerage.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in one line what went wrong outside. */
final class Trouble {

  private Trouble() {}

  /** The library's messages are often no more than a path. */
  static String words(IOException trouble, Path directory) {
    if (!(trouble instanceof FileSystemException of) || of.getFile() == null) {
      return String.valueOf(trouble.getMessage());
    }
    return shown(of.getFile(), directory) + ": " + reason(of);
  }

  private static String reason(FileSystemException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "no such file";
    }
    if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (trouble instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (trouble instanceof FileAlreadyExistsException) {
      return "exists already";
    }
    if (trouble instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    String reason = trouble.getReason();
    return reason == null ? "cannot be used" : reason;
  }

  private static String shown(String file, Path directory) {
    Path path = Path.of(file);
    if (path.equals(directory)) {
      return ".";
    }
    return path.startsWith(directory) ? directory.relativize(path).toString() : file;
  }
}
