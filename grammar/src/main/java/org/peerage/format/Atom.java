package org.peerage.format;

import java.util.Optional;

/**
 * A stretch of text that is written as it is, and what may stand before it.
 *
 * <p>Offsets are those of the source. A comma, an equals sign, a plus sign and an opening
 * parenthesis have no extent of their own: they stand at the end of what they follow, so that a
 * comment after that is a comment after them.
 */
final class Atom {

  /** What an atom is, where that matters to the layout. */
  enum Kind {
    PLAIN,
    /** The name of an attribute, first on its line where each item has one. */
    ATTRIBUTE,
    EQUALS,
    PLUS,
    OPENER,
    CLOSER,
    /** Written only where what it closes is on the next line. */
    TRAILING_COMMA,
    /** On a line of its own. */
    COMMENT,
    /** At the end of a line. */
    LINE_END_COMMENT
  }

  private final Kind kind;
  private final String text;
  private final int start;
  private final int end;
  private final int blanks;
  private final int indent;
  private final Group group;
  private final boolean breaks;
  private Optional<Group> opens = Optional.empty();
  private boolean newline;
  private boolean emptyLine;
  private boolean frozen;
  private int padding;

  /**
   * @param blanks how many stand before it on a line
   * @param indent levels of indentation where it begins a line
   * @param group the innermost one around the place before it
   * @param breaks whether that place is a line end where the group is broken
   */
  Atom(
      Kind kind,
      String text,
      int start,
      int end,
      int blanks,
      int indent,
      Group group,
      boolean breaks) {
    this.kind = kind;
    this.text = text;
    this.start = start;
    this.end = end;
    this.blanks = blanks;
    this.indent = indent;
    this.group = group;
    this.breaks = breaks;
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int indent() {
    return indent;
  }

  Group group() {
    return group;
  }

  /** The group it opens, where it opens one that has something in it. */
  Optional<Group> opens() {
    return opens;
  }

  void open(Group opened) {
    opens = Optional.of(opened);
  }

  /** The source ends a line before it, so the output does. */
  void keepNewline(boolean withEmptyLine) {
    newline = true;
    emptyLine = withEmptyLine;
    group.breakUp();
  }

  /** The place before it is on a line that a suppression covers, and stays there. */
  void freeze() {
    frozen = true;
  }

  boolean beginsLine() {
    return newline || breaks && group.broken() && !frozen;
  }

  boolean canBreak() {
    return breaks && !frozen;
  }

  /** Whether a line without anything on it stands before it. */
  boolean afterEmptyLine() {
    return emptyLine;
  }

  boolean isComment() {
    return kind == Kind.COMMENT || kind == Kind.LINE_END_COMMENT;
  }

  /** Blanks before it on a line, those for alignment included. */
  int blanksBefore() {
    return blanks + padding;
  }

  void pad(int more) {
    padding = more;
  }
}
