package org.peerage.cli;

/** What the shell is told; documented in {@code compiler/cli/README.md}. */
public final class ExitCode {

  /** Nothing found that matters, all as it should be. */
  public static final int CLEAN = 0;

  /** Errors or warnings were found, or what is on disk is not what it should be. */
  public static final int FINDINGS = 1;

  /** The command line itself is wrong; nothing was done. */
  public static final int USAGE = 2;

  /** Could not work: unreadable input, unwritable output, no such commit. */
  public static final int FAILED = 3;

  /** Nobody reads the results any more: what a shell says of a program that SIGPIPE ends. */
  public static final int PIPE_CLOSED = 128 + 13;

  private ExitCode() {}
}
