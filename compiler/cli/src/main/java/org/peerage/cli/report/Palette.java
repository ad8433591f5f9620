package org.peerage.cli.report;

import org.peerage.diagnostic.Severity;

/** Colours of a terminal, or none. */
public enum Palette {
  /** Text only: every method gives back what it got. */
  PLAIN,
  /** The eight colours every terminal has (ECMA-48 SGR). */
  COLOURED;

  private static final String RESET = "\u001b[0m";

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> wrap("\u001b[1;31m", text);
      case WARNING -> wrap("\u001b[1;33m", text);
      case INFO -> wrap("\u001b[1;36m", text);
    };
  }

  /** What the eye should find first. */
  public String strong(String text) {
    return wrap("\u001b[1m", text);
  }

  /** Lines of the drawing, and what is only related. */
  public String faint(String text) {
    return wrap("\u001b[34m", text);
  }

  /** A line that goes away, in a difference. */
  public String removed(String text) {
    return wrap("\u001b[31m", text);
  }

  /** A line that comes, in a difference. */
  public String added(String text) {
    return wrap("\u001b[32m", text);
  }

  private String wrap(String start, String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
  }
}
