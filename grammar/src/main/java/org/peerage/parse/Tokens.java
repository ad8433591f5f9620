package org.peerage.parse;

import java.util.Arrays;

/**
 * The tokens of one text in the order they stand, as columns: a text of 25 MB has millions of them,
 * and only those of one top-level item are objects at a time.
 *
 * <p>Types are those of {@link PeerageParser}, and {@link #HIDDEN}. Mutable while the scanner and
 * the layout work on it.
 */
final class Tokens {

  /** A token that the parser does not see. */
  static final int HIDDEN = 0;

  private static final int BROKEN = 0x80;
  private static final int LOST = 0x40;
  private static final int TYPE = 0x3f;

  private final String text;
  private byte[] types;
  private int[] starts;
  private int[] ends;
  private int size;

  Tokens(String text) {
    int guess = 16 + text.length() / 6;
    this.text = text;
    types = new byte[guess];
    starts = new int[guess];
    ends = new int[guess];
  }

  int size() {
    return size;
  }

  /** Offset from 0 of the first UTF-16 unit. */
  int start(int token) {
    return starts[token];
  }

  /** Offset behind the last UTF-16 unit. */
  int end(int token) {
    return ends[token];
  }

  /** The type; {@link #HIDDEN} before the first and behind the last token. */
  int type(int token) {
    return token < 0 || token >= size ? HIDDEN : types[token] & TYPE;
  }

  /** Whether a finding has been made about this token already: what it leads to is an echo. */
  boolean broken(int token) {
    return types[token] < 0;
  }

  /** Whether it is broken, and nobody can say what was meant. */
  boolean lost(int token) {
    return (types[token] & LOST) != 0;
  }

  /** The token as an object of its own. */
  Lexeme lexeme(int token) {
    byte type = types[token];
    return new Lexeme(text, type & TYPE, starts[token], ends[token], type < 0, (type & LOST) != 0);
  }

  String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** How many braces open beyond those that close; below zero where more close. */
  int excessOfBraces() {
    int excess = 0;
    for (int i = 0; i < size; i++) {
      int type = types[i] & TYPE;
      if (type == PeerageParser.OPEN_BRACE) {
        excess++;
      } else if (type == PeerageParser.CLOSE_BRACE) {
        excess--;
      }
    }
    return excess;
  }

  /** Whether it ends a line, seen by the parser or not. */
  boolean isLineEnd(int token) {
    if (token < 0 || token >= size) {
      return false;
    }
    char unit = text.charAt(starts[token]);
    return unit == '\n' || unit == '\r';
  }

  /** Whether it is the first on its line. */
  boolean startsLine(int token) {
    return token == 0 || isLineEnd(token - 1);
  }

  /** The first token that starts at an offset or behind it. */
  int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether it can be the name of an attribute or a kind. */
  boolean isName(int token) {
    return switch (type(token)) {
      case PeerageParser.NAME,
          PeerageParser.IMPORT,
          PeerageParser.LET,
          PeerageParser.PROFILE,
          PeerageParser.USE ->
          true;
      default -> false;
    };
  }

  /** Whether it can be a label, and so a value. */
  boolean isLabel(int token) {
    int type = type(token);
    return type == PeerageParser.WORD || type == PeerageParser.STRING || isName(token);
  }

  void add(int type, int start, int end) {
    if (size == types.length) {
      int more = size + size / 2;
      types = Arrays.copyOf(types, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    types[size] = (byte) type;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  void addBroken(int type, int start, int end) {
    add(type | BROKEN, start, end);
  }

  void addLost(int type, int start, int end) {
    add(type | BROKEN | LOST, start, end);
  }

  void hide(int token) {
    types[token] = HIDDEN;
  }

  /** Lets the parser see a line end again. */
  void showLineEnd(int token) {
    types[token] = PeerageParser.NL;
  }

  /** Takes the token for a word of which nobody can say what it means; the finding is made. */
  void lose(int token) {
    types[token] = (byte) (PeerageParser.WORD | BROKEN | LOST);
  }

  /** Makes a token longer, as a word of which nobody can say what it means. */
  void stretch(int token, int end) {
    lose(token);
    ends[token] = end;
  }

  /** Takes the token for one of another type, as the user meant it; the finding is made. */
  void mend(int token, int type) {
    types[token] = (byte) (type | BROKEN);
  }
}
