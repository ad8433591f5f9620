package org.peerage.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.peerage.compile.ProjectFiles;
import org.peerage.source.SourceText;

/**
 * Tells a waiting person how far work has come: on a screen only, on standard error, once it has
 * taken a second. Closing wipes the line.
 */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long STEP_NANOS = 200_000_000L;
  private static final String WIPE = "\r\u001b[K";

  private final Terminal terminal;
  private long next = System.nanoTime() + PATIENCE_NANOS;
  private boolean shown;

  public Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Says that {@code done} of {@code total} are done, if it is time to. */
  public void at(String doing, int done, int total) throws IOException {
    if (!terminal.errIsScreen() || System.nanoTime() < next) {
      return;
    }
    next = System.nanoTime() + STEP_NANOS;
    shown = true;
    terminal.err().write(WIPE + "peerage: " + doing + " " + done + " of " + total);
    terminal.err().flush();
  }

  /** The same files; each one read is a step. */
  ProjectFiles reading(ProjectFiles files) {
    List<String> paths = files.paths();
    return new ProjectFiles() {
      private int done;

      @Override
      public List<String> paths() {
        return paths;
      }

      @Override
      public Optional<SourceText> read(String path) throws IOException {
        at("checking", ++done, paths.size());
        return files.read(path);
      }

      @Override
      public Optional<SourceText> attachment(String path) throws IOException {
        return files.attachment(path);
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (shown) {
      terminal.err().write(WIPE);
      terminal.err().flush();
    }
  }
}
