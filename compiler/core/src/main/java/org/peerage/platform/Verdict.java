package org.peerage.platform;

/** What is known of a {@code setting} block: its path and its value. */
public sealed interface Verdict {

  /** Path known, value fits. */
  record Fits(Command command) implements Verdict {}

  /** No table knows the path; that proves nothing, since complete tables exist for X15.0 only. */
  record UnknownPath() implements Verdict {}

  /** The language has a word for it: the setting has to be written with that. */
  record HasWord(Command command, Command.Key key) implements Verdict {}

  /** The path was not there yet in that version, or no longer. */
  record OtherVersions(Command command) implements Verdict {}

  /** A number in the path is out of range. */
  record WrongIndex(Command command, Index index) implements Verdict {}

  /** The value does not fit the argument. */
  record WrongValue(Command command) implements Verdict {}

  /**
   * The path is written otherwise: a guide misprints it, an older release named it so, or {@code
   * xConfiguration} stands in front.
   *
   * @param right the path that is meant
   */
  record Miswritten(String right) implements Verdict {}
}
