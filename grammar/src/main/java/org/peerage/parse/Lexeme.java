package org.peerage.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** A token as ANTLR's parser wants it. Lines and columns are not kept: spans are offsets. */
class Lexeme implements Token {

  /**
   * Type of a token that is not there: a list or a group in parentheses ends here without its
   * bracket, and the finding is made.
   */
  static final int LIST_END = PeerageParser.STRANGE + 1;

  /** Type of a token that is not there: a body ends here without its brace. */
  static final int BODY_END = PeerageParser.STRANGE + 2;

  /** Type of a token that is not there: a body begins here without its brace. */
  static final int BODY_START = PeerageParser.STRANGE + 3;

  private final String source;
  private final int type;
  private final int start;
  private final int end;
  private final boolean broken;
  private final boolean lost;
  private int index;

  /**
   * @param source the whole text
   * @param end offset behind the last unit
   * @param broken whether a finding has been made about it already
   */
  Lexeme(String source, int type, int start, int end, boolean broken) {
    this(source, type, start, end, broken, false);
  }

  /**
   * @param lost whether it is broken and nobody can say what was meant
   */
  Lexeme(String source, int type, int start, int end, boolean broken, boolean lost) {
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.broken = broken;
    this.lost = lost;
  }

  /** A name as it should have been written, in the place of what was written instead. */
  static Lexeme name(String text, int start, int end) {
    return new Lexeme(text, PeerageParser.NAME, start, end, true) {
      @Override
      public String getText() {
        return text;
      }
    };
  }

  /** A token taken for one of another type, since no other can be meant. */
  Lexeme as(int newType) {
    return new Lexeme(source, newType, start, end, true);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean broken() {
    return broken;
  }

  boolean lost() {
    return lost;
  }

  void number(int newIndex) {
    index = newIndex;
  }

  @Override
  public String getText() {
    return source.substring(start, end);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return -1;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }
}
