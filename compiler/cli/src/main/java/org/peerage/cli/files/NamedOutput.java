package org.peerage.cli.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A stream whose troubles name the file it goes to: the system says no more than what they are. */
final class NamedOutput extends FilterOutputStream {

  private final Path file;

  NamedOutput(OutputStream out, Path file) {
    super(out);
    this.file = file;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException trouble) {
      throw named(file, trouble);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IOException trouble) {
      throw named(file, trouble);
    }
  }

  /** The same trouble, of a file that was to be replaced and is not. */
  static IOException named(Path file, IOException trouble) {
    var of = trouble instanceof FileSystemException about ? about : null;
    if (of != null && file.toString().equals(of.getFile())) {
      return trouble;
    }
    // What stands beside it while it is written is nothing the user has heard of.
    boolean denied = trouble instanceof AccessDeniedException;
    String reason = of == null ? trouble.getMessage() : of.getReason();
    var named =
        new FileSystemException(
            file.toString(),
            null,
            "could not be written: "
                + (denied ? "permission denied in its folder" : reason)
                + "; it is as it was"
                + (denied ? "" : ". Make room there"));
    named.initCause(trouble);
    return named;
  }
}
