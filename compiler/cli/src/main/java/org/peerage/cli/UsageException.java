package org.peerage.cli;

/** The command line is wrong; the message says what, lower case, no full stop. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }
}
