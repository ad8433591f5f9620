package org.peerage.parse;

import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Leaves out braces that stand where no block can begin or end, in a text that has too many of
 * them: {@code ns = [a{, b]}, {@code tls = enforce {} alone, {@code version }= X8.9}. Looked for
 * before brackets are paired, since a brace ends an open one.
 *
 * <p>At most as many are left out as there are too many: of a text whose braces balance none is.
 */
final class StrayBraces {

  /** How many tokens are looked at, to either side, to learn what a line holds. */
  private static final int MAX_LOOK = 128;

  private final SourceText source;
  private final Tokens tokens;
  private final Faults faults;
  private int excess;

  StrayBraces(SourceText source, Tokens tokens, Faults faults) {
    this.source = source;
    this.tokens = tokens;
    this.faults = faults;
  }

  /**
   * @param surplus how many braces there are that open beyond those that close; below zero where
   *     more close
   */
  void settle(int surplus) {
    excess = surplus;
    for (int i = 0; i < tokens.size() && excess > 0; i++) {
      if (tokens.type(i) == PeerageParser.OPEN_BRACE && opensNothing(i)) {
        leaveOut(i);
        excess--;
      }
    }
    leaveOutClosers(false);
    leaveOutClosers(true);
  }

  /**
   * @param early whether those that close a block too early are meant, or those that close none
   */
  private void leaveOutClosers(boolean early) {
    for (int i = 0; i < tokens.size() && excess < 0; i++) {
      if (tokens.type(i) == PeerageParser.CLOSE_BRACE
          && (early ? closesEarly(i) : closesNothing(i))) {
        leaveOut(i);
        excess++;
      }
    }
  }

  private void leaveOut(int brace) {
    faults.add(brace, SyntaxMessages.misplacedBrace(source, span(brace)));
    tokens.hide(brace);
  }

  // Braces that should open a block

  private boolean opensNothing(int brace) {
    if (goesOn(brace + 1) || innermost(brace) == PeerageParser.OPEN_PAREN) {
      return true;
    }
    int before = previous(brace);
    return switch (tokens.type(before)) {
      case PeerageParser.PLUS,
          PeerageParser.DOLLAR,
          PeerageParser.CLOSE_BRACKET,
          PeerageParser.CLOSE_BRACE ->
          true;
      case PeerageParser.CLOSE_PAREN -> tokens.type(lineStart(brace)) != PeerageParser.PROFILE;
      case PeerageParser.EQUALS -> !startsItem(brace + 1);
      case PeerageParser.COMMA, PeerageParser.OPEN_BRACKET -> !startsBody(brace + 1);
      case PeerageParser.OPEN_BRACE -> false;
      case PeerageParser.NL, Tokens.HIDDEN -> !endsLine(brace + 1) || !endsHead(before - 1);
      default -> opensNothingBehindWord(brace, before);
    };
  }

  /** Whether a token can neither begin a body nor stand in one as the first. */
  private boolean goesOn(int token) {
    return switch (tokens.type(token)) {
      case PeerageParser.EQUALS,
          PeerageParser.COMMA,
          PeerageParser.PLUS,
          PeerageParser.OPEN_BRACKET,
          PeerageParser.CLOSE_BRACKET,
          PeerageParser.OPEN_PAREN,
          PeerageParser.CLOSE_PAREN ->
          true;
      default -> false;
    };
  }

  private boolean opensNothingBehindWord(int brace, int word) {
    int head = word;
    while (tokens.isLabel(previous(head))) {
      head = previous(head);
    }
    switch (tokens.type(previous(head))) {
      case PeerageParser.EQUALS, PeerageParser.PLUS, PeerageParser.COMMA, PeerageParser.DOLLAR -> {
        // The first of the words is a value; the head, if there is one, stands behind it.
        if (head == word) {
          return !indentsWhatFollows(brace);
        }
        head++;
      }
      case PeerageParser.NL, PeerageParser.OPEN_BRACE, Tokens.HIDDEN -> {
        if (isStatement(head, word)) {
          return true;
        }
      }
      default -> {}
    }
    return !startsBody(brace + 1) || splitsHead(head, word, brace);
  }

  /** Whether the words of a line begin what has no body: {@code let}, {@code import "…"}. */
  private boolean isStatement(int first, int last) {
    return switch (tokens.type(first)) {
      case PeerageParser.IMPORT -> first == last || tokens.type(last) == PeerageParser.STRING;
      case PeerageParser.LET, PeerageParser.USE -> true;
      case PeerageParser.PROFILE -> first == last;
      default -> false;
    };
  }

  /** {@code host{ ns1 {}: a kind that could do without a label, and the last head of its line. */
  private boolean splitsHead(int head, int word, int brace) {
    int second = brace + 1;
    while (tokens.isLabel(second)) {
      second++;
    }
    return head == word
        && second > brace + 1
        && tokens.type(second) == PeerageParser.OPEN_BRACE
        && startsBody(second + 1)
        && !opensAgain(second + 1);
  }

  private boolean opensAgain(int from) {
    for (int i = from; i < from + MAX_LOOK && !endsLine(i); i++) {
      if (tokens.type(i) == PeerageParser.OPEN_BRACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the body of a block may begin with a token. */
  private boolean startsBody(int token) {
    if (startsItem(token)) {
      return true;
    }
    int behind = token;
    while (tokens.isLabel(behind)) {
      behind++;
    }
    return (behind == token || tokens.isName(token))
        && tokens.type(behind) == PeerageParser.OPEN_BRACE;
  }

  /** The same, of a body that does not begin with a block. */
  private boolean startsItem(int token) {
    if (endsLine(token) || tokens.type(token) == PeerageParser.CLOSE_BRACE) {
      return true;
    }
    int next = token + 1;
    boolean use = tokens.type(token) == PeerageParser.USE && tokens.isName(next);
    boolean attribute = tokens.isName(token) && tokens.type(next) == PeerageParser.EQUALS;
    boolean colon =
        tokens.isLabel(token)
            && (tokens.text(token).endsWith(":")
                || tokens.type(next) == PeerageParser.WORD && tokens.text(next).startsWith(":"));
    return use || attribute || colon;
  }

  /** Whether a brace ends its line, and the next one is indented as the lines of a block are. */
  private boolean indentsWhatFollows(int brace) {
    int next = brace + 1;
    return endsLine(next) && next + 1 < tokens.size() && indent(next + 1) > indent(brace);
  }

  // Braces that should close one

  private boolean closesNothing(int brace) {
    int next = brace + 1;
    int before = previous(brace);
    if (endsLine(next)) {
      return tokens.type(before) == PeerageParser.OPEN_BRACE && indentsWhatFollows(brace);
    }
    boolean lacksValue =
        tokens.type(before) == PeerageParser.EQUALS || tokens.type(before) == PeerageParser.PLUS;
    return tokens.type(next) == PeerageParser.EQUALS
        || lacksValue && startsValue(next)
        || endsHead(before) && tokens.type(next) != PeerageParser.CLOSE_BRACE
        || innermost(brace) != Tokens.HIDDEN && closesOnLine(brace);
  }

  private boolean startsValue(int token) {
    return tokens.isLabel(token) && tokens.type(token + 1) != PeerageParser.EQUALS
        || tokens.type(token) == PeerageParser.OPEN_BRACKET
        || tokens.type(token) == PeerageParser.DOLLAR;
  }

  /** Whether only words stand on a line up to a token: the head of a block, or of a definition. */
  private boolean endsHead(int last) {
    int first = last;
    while (tokens.isLabel(first)) {
      first = previous(first);
    }
    return first < last
            && (first < 0 || tokens.type(first) == PeerageParser.NL)
            && tokens.type(first + 1) != PeerageParser.IMPORT
        || tokens.type(last) == PeerageParser.CLOSE_PAREN
            && tokens.type(lineStart(last)) == PeerageParser.PROFILE;
  }

  /** The innermost bracket that is open on the line of a brace; hidden where none is. */
  private int innermost(int brace) {
    int depth = 0;
    for (int i = brace - 1, first = lineStart(brace); i >= first; i--) {
      int type = tokens.type(i);
      depth += nesting(type);
      if (depth > 0) {
        return type;
      }
    }
    return Tokens.HIDDEN;
  }

  /** Whether a bracket closes behind a brace, on its line, that opened before it. */
  private boolean closesOnLine(int brace) {
    int depth = 0;
    for (int i = brace + 1; i < brace + MAX_LOOK && !endsLine(i) && !isOpener(i); i++) {
      depth += nesting(tokens.type(i));
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpener(int token) {
    return tokens.type(token) == PeerageParser.OPEN_BRACE;
  }

  private static int nesting(int type) {
    return switch (type) {
      case PeerageParser.OPEN_BRACKET, PeerageParser.OPEN_PAREN -> 1;
      case PeerageParser.CLOSE_BRACKET, PeerageParser.CLOSE_PAREN -> -1;
      default -> 0;
    };
  }

  /** {@code h323 {} mode = on }}: a block of one line that is closed twice, with items between. */
  private boolean closesEarly(int brace) {
    int closer = brace + 1;
    while (!endsLine(closer) && !isBrace(closer)) {
      closer++;
    }
    return closer > brace + 1
        && tokens.type(closer) == PeerageParser.CLOSE_BRACE
        && surplusOfLine(brace) < 0;
  }

  private boolean isBrace(int token) {
    int type = tokens.type(token);
    return type == PeerageParser.OPEN_BRACE || type == PeerageParser.CLOSE_BRACE;
  }

  private int surplusOfLine(int token) {
    int surplus = 0;
    int first = lineStart(token);
    for (int i = first; i < token + MAX_LOOK && !endsLine(i); i++) {
      int type = tokens.type(i);
      surplus += type == PeerageParser.OPEN_BRACE ? 1 : type == PeerageParser.CLOSE_BRACE ? -1 : 0;
    }
    return surplus;
  }

  // Lines

  /** The token before one, those left out not counted. */
  private int previous(int token) {
    int before = token - 1;
    while (before > token - MAX_LOOK && before >= 0 && tokens.type(before) == Tokens.HIDDEN) {
      before--;
    }
    return before;
  }

  private boolean endsLine(int token) {
    return token >= tokens.size() || tokens.type(token) == PeerageParser.NL;
  }

  private int lineStart(int token) {
    int first = token;
    while (first > 0 && first > token - MAX_LOOK && tokens.type(first - 1) != PeerageParser.NL) {
      first--;
    }
    return first;
  }

  /** How many units of blank the line of a token begins with. */
  private int indent(int token) {
    int start = source.text().lastIndexOf('\n', tokens.start(token)) + 1;
    int end = start;
    while (end < tokens.start(token) && source.text().charAt(end) <= ' ') {
      end++;
    }
    return end - start;
  }

  private Span span(int token) {
    return source.span(tokens.start(token), tokens.end(token));
  }
}
