package org.peerage.cli;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in one line what went wrong outside. */
public final class Trouble {

  private Trouble() {}

  /** The library's messages are often no more than a path. */
  public static String words(IOException trouble, Path directory) {
    if (isOf(FileOutputStream.class, trouble)) {
      return "standard output cannot be written: " + trouble.getMessage();
    }
    if (isOf(FileInputStream.class, trouble)) {
      return "standard input cannot be read: " + trouble.getMessage();
    }
    if (!(trouble instanceof FileSystemException of) || of.getFile() == null) {
      return String.valueOf(trouble.getMessage());
    }
    return shown(of.getFile(), directory) + ": " + reason(of);
  }

  /**
   * Whether whoever read what we write has gone, as {@code head} does: EPIPE, whose words the
   * launcher's locale leaves in English.
   */
  static boolean isClosedPipe(IOException trouble) {
    return !(trouble instanceof FileSystemException) && "Broken pipe".equals(trouble.getMessage());
  }

  /**
   * Whether it came up in a plain stream. The system does not say where, but all files with a name
   * are read and written by other means, or named; a stream that knew would have to be loaded by
   * every command.
   */
  private static boolean isOf(Class<?> stream, IOException trouble) {
    StackTraceElement[] trace = trouble.getStackTrace();
    return !(trouble instanceof FileSystemException)
        && trace.length > 0
        && trace[0].getClassName().equals(stream.getName());
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
