package org.peerage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes results; what stops it is told apart from trouble with any other stream. */
final class StandardOutput extends OutputStream {

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException unnamed) {
      throw Stopped.by(unnamed);
    }
  }

  /** Results have nowhere to go; the message says why. */
  static final class Stopped extends IOException {

    private static final long serialVersionUID = 1;

    private Stopped(IOException unnamed) {
      super("standard output cannot be written: " + unnamed.getMessage(), unnamed);
    }

    /** As what it extends: a check of types would load this class with the other. */
    private static IOException by(IOException unnamed) {
      return new Stopped(unnamed);
    }

    /**
     * Whether whoever read what we write has gone, as {@code head} does: EPIPE, whose words the
     * launcher's locale leaves in English.
     */
    boolean byItsReader() {
      return "Broken pipe".equals(getCause().getMessage());
    }
  }
}
