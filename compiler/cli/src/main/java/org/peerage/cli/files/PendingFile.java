package org.peerage.cli.files;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/**
 * A file that is being written in UTF-8: it holds what it held before until {@link #keep} puts all
 * of the new text in its place.
 *
 * <p>A device or pipe is written to as it is.
 */
public final class PendingFile implements Closeable {

  private final Path file;
  private final Optional<Path> beside;
  private final Writer out;

  /**
   * Begins to write.
   *
   * @param named a link leads to the file it names
   * @throws IOException when it could not be put there
   */
  public PendingFile(Path named) throws IOException {
    file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new FileSystemException(named.toString(), null, "is a folder");
    }
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    boolean special = Files.exists(file) && !Files.isRegularFile(file);
    beside = special ? Optional.empty() : Optional.of(file.resolveSibling(nameBeside(file)));
    out =
        new BufferedWriter(
            new OutputStreamWriter(
                new NamedOutput(
                    beside.isPresent() ? created(beside.get()) : Files.newOutputStream(file), file),
                StandardCharsets.UTF_8));
  }

  private OutputStream created(Path fresh) throws IOException {
    try {
      return Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW);
    } catch (IOException trouble) {
      throw NamedOutput.named(file, trouble);
    }
  }

  public Writer out() {
    return out;
  }

  /** Puts what was written in its place. */
  public void keep() throws IOException {
    out.close();
    if (beside.isPresent()) {
      var old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (old != null && Files.exists(file)) {
        Files.setPosixFilePermissions(beside.get(), old.readAttributes().permissions());
      }
      Files.move(beside.get(), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Leaves nothing behind of what was not kept. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (beside.isPresent()) {
        Files.deleteIfExists(beside.get());
      }
    }
  }

  /** By the process: two that write one file at a time do not meet. */
  private static String nameBeside(Path file) {
    return "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
  }
}
