package org.peerage.parse;

import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * What stands between items: newlines, and the commas and semicolons that should not. A line that
 * ends where its item cannot is joined to the next, with the finding, so that both can be read.
 */
final class Separators {

  private final SourceText source;
  private final Tokens tokens;
  private final Faults faults;

  Separators(SourceText source, Tokens tokens, Faults faults) {
    this.source = source;
    this.tokens = tokens;
    this.faults = faults;
  }

  /**
   * A line end: hidden where nothing ends with it, or where it should not stand.
   *
   * @param inBrackets whether a list or a group in parentheses is open
   */
  void newline(int token, boolean inBrackets) {
    if (inBrackets || tokens.type(token - 1) == PeerageParser.PLUS && !startsItem(token + 1)) {
      tokens.hide(token);
    } else if (tokens.type(token - 1) == PeerageParser.EQUALS && startsValue(token + 1)) {
      faults.add(token - 1, SyntaxMessages.valueOnNextLine(source, gap(token), span(token + 1)));
      tokens.hide(token);
    } else if (isSignBeforeItem(token + 1)) {
      faults.add(token + 1, SyntaxMessages.signBeforeItem(source, span(token + 1)));
      tokens.hide(token + 1);
    } else if (tokens.type(token + 1) == PeerageParser.EQUALS && lacksEquals(token - 1)) {
      faults.add(token + 1, SyntaxMessages.equalsOnNextLine(source, gap(token), span(token + 1)));
      tokens.hide(token);
    } else if (tokens.type(token + 1) == PeerageParser.OPEN_PAREN && isCalled(token - 1)) {
      faults.add(token + 1, SyntaxMessages.parenOnNextLine(source, gap(token), span(token + 1)));
      tokens.hide(token);
    } else if (isNameAlone(token - 1) && goesOnAsHead(token + 1)) {
      faults.add(token + 1, SyntaxMessages.headOnNextLine(source, gap(token), span(token + 1)));
      tokens.hide(token);
    } else if (tokens.type(token + 1) == PeerageParser.PLUS) {
      faults.add(token + 1, SyntaxMessages.plusOnNextLine(source, gap(token), span(token + 1)));
      tokens.hide(token);
    } else if (tokens.type(token + 1) == PeerageParser.OPEN_BRACE && isHead(token - 1)) {
      faults.add(token + 1, SyntaxMessages.braceOnNextLine(source, gap(token), span(token + 1)));
      tokens.hide(token);
    }
  }

  /** What stands between the tokens on both sides of a line end, comments included. */
  private Span gap(int newline) {
    return source.span(tokens.end(newline - 1), tokens.start(newline + 1));
  }

  /** Whether a line that should go on with a value begins with an attribute, or ends the block. */
  private boolean startsItem(int token) {
    return tokens.type(token) == PeerageParser.CLOSE_BRACE
        || tokens.isName(token) && tokens.type(token + 1) == PeerageParser.EQUALS;
  }

  /** Whether a line begins with a sign that nothing can begin with, and goes on as it should. */
  private boolean isSignBeforeItem(int token) {
    int type = tokens.type(token);
    return (type == PeerageParser.EQUALS || type == PeerageParser.PLUS)
        && tokens.isName(token + 1)
        && tokens.type(token + 2) == PeerageParser.EQUALS;
  }

  /** Whether a line ends with a name that is no value itself. */
  private boolean lacksEquals(int token) {
    return switch (tokens.type(token - 1)) {
      case PeerageParser.EQUALS, PeerageParser.PLUS, PeerageParser.DOLLAR -> false;
      default -> tokens.isName(token);
    };
  }

  /** Whether a line ends with a name that nothing else stands before. */
  private boolean isNameAlone(int token) {
    return switch (tokens.type(token - 1)) {
      case PeerageParser.NL, PeerageParser.OPEN_BRACE, Tokens.HIDDEN -> tokens.isName(token);
      default -> false;
    };
  }

  /** Whether a line begins with a label of a block, which no name of a block can be. */
  private boolean goesOnAsHead(int token) {
    int type = tokens.type(token);
    if (tokens.type(token - 2) == PeerageParser.USE) {
      return tokens.isName(token) && tokens.type(token + 1) == PeerageParser.OPEN_PAREN;
    }
    int behind = token;
    while (tokens.isLabel(behind)) {
      behind++;
    }
    return (type == PeerageParser.WORD || type == PeerageParser.STRING)
        && tokens.type(behind) == PeerageParser.OPEN_BRACE;
  }

  /** Whether a line ends with the name of a function, or of a profile. */
  private boolean isCalled(int token) {
    return switch (tokens.type(token - 1)) {
      case PeerageParser.EQUALS, PeerageParser.PLUS, PeerageParser.USE, PeerageParser.PROFILE ->
          tokens.isName(token);
      default -> false;
    };
  }

  /** Whether a line begins with a value, not with an attribute or a block. */
  private boolean startsValue(int token) {
    int next = tokens.type(token + 1);
    boolean alone =
        next == Tokens.HIDDEN
            || next == PeerageParser.NL
            || next == PeerageParser.CLOSE_BRACE
            || next == PeerageParser.PLUS
            || next == PeerageParser.OPEN_PAREN
            || tokens.isName(token + 1) && tokens.type(token + 2) == PeerageParser.EQUALS;
    return switch (tokens.type(token)) {
      case PeerageParser.OPEN_BRACKET, PeerageParser.DOLLAR -> true;
      default -> tokens.isLabel(token) && alone;
    };
  }

  /** Whether a line that ends with a token is the head of a block or a profile. */
  private boolean isHead(int last) {
    int first = last;
    while (first >= 0) {
      int type = tokens.type(first);
      if (type == PeerageParser.NL
          || type == PeerageParser.OPEN_BRACE
          || type == PeerageParser.CLOSE_BRACE) {
        break;
      }
      if (type == PeerageParser.EQUALS) {
        return false;
      }
      first--;
    }
    int start = tokens.type(first + 1);
    return start == PeerageParser.NAME
        || start == PeerageParser.WORD
        || start == PeerageParser.PROFILE;
  }

  /**
   * A comma, or a semicolon in its place.
   *
   * @param inBrackets whether a list or a group in parentheses is open
   */
  void comma(int token, boolean inBrackets) {
    if (source.text().charAt(tokens.start(token)) == ';') {
      semicolon(token, inBrackets);
    } else if (!inBrackets && separatesItems(token)) {
      faults.add(token, SyntaxMessages.commaBetweenItems(source, span(token)));
      tokens.hide(token);
    }
  }

  private void semicolon(int token, boolean inBrackets) {
    faults.add(token, SyntaxMessages.semicolon(source, span(token), inBrackets));
    if (inBrackets) {
      tokens.mend(token, PeerageParser.COMMA);
    } else {
      tokens.hide(token);
    }
  }

  private boolean separatesItems(int comma) {
    int next = comma + 1;
    int type = tokens.type(next);
    if (next == tokens.size() || type == PeerageParser.NL || type == PeerageParser.CLOSE_BRACE) {
      return true;
    }
    if (!tokens.isLabel(next)) {
      return false;
    }
    if (type == PeerageParser.WORD && tokens.text(next).endsWith(":")) {
      return true;
    }
    for (int i = next + 1; i <= next + 3; i++) {
      int following = tokens.type(i);
      if (following == PeerageParser.OPEN_BRACE
          || following == PeerageParser.EQUALS && i == next + 1
          || following == PeerageParser.WORD && i == next + 1 && tokens.text(i).startsWith(":")) {
        return true;
      }
      if (!tokens.isLabel(i)) {
        return false;
      }
    }
    return false;
  }

  private Span span(int token) {
    return source.span(tokens.start(token), tokens.end(token));
  }
}
