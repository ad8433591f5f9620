package org.peerage.parse;

import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Pairs {@code [ ]} and {@code ( )}, and takes the newlines inside them, and after {@code +}, away
 * from the parser.
 *
 * <p>A bracket that nothing closes ends before the first token that cannot stand in it: a brace, or
 * the name of an attribute with its equals sign. Counts braces on the way.
 */
final class Brackets {

  /** How many tokens are looked at to learn where a bracket is closed, or should be opened. */
  private static final int MAX_LOOK = 64;

  /** How many tokens of a group in braces are looked at to learn whether it stands in a list. */
  private static final int MAX_GROUP = 1024;

  private final SourceText source;
  private final Tokens tokens;
  private final Faults faults;
  private final Separators separators;
  private final Ints open = new Ints();
  private int depth;
  private boolean balanced = true;

  Brackets(SourceText source, Tokens tokens, Faults faults) {
    this.source = source;
    this.tokens = tokens;
    this.faults = faults;
    this.separators = new Separators(source, tokens, faults);
  }

  /** Returns whether the braces balance, so that they pair by counting. */
  boolean settle() {
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      switch (tokens.type(i)) {
        case PeerageParser.OPEN_BRACKET, PeerageParser.OPEN_PAREN -> open(i);
        case PeerageParser.CLOSE_BRACKET, PeerageParser.CLOSE_PAREN -> close(i);
        case PeerageParser.OPEN_BRACE -> openBrace(i);
        case PeerageParser.CLOSE_BRACE -> closeBrace(i);
        case PeerageParser.NL -> separators.newline(i, !open.isEmpty());
        case PeerageParser.EQUALS -> equalsSign(i);
        case PeerageParser.USE, PeerageParser.IMPORT, PeerageParser.PROFILE -> itemWord(i);
        case PeerageParser.COMMA -> separators.comma(i, !open.isEmpty());
        default -> {}
      }
    }
    endAll(tokens.size());
    return balanced && depth == 0;
  }

  private void open(int token) {
    boolean beforeEquals =
        tokens.type(token + 1) == PeerageParser.EQUALS
            && tokens.type(token - 1) != PeerageParser.EQUALS;
    boolean stray = beforeEquals || isBeforeArgument(token);
    if (tokens.type(token) == PeerageParser.OPEN_PAREN || !stray) {
      open.add(token);
    } else {
      faults.add(token, SyntaxMessages.strayOpener(span(token), tokens.text(token)));
      tokens.hide(token);
    }
  }

  /** Whether a bracket stands between what opens a call and the name of an argument. */
  private boolean isBeforeArgument(int token) {
    int before = tokens.type(token - 1);
    return !open.isEmpty()
        && tokens.type(open.top()) == PeerageParser.OPEN_PAREN
        && (before == PeerageParser.OPEN_PAREN || before == PeerageParser.COMMA)
        && tokens.isName(token + 1)
        && tokens.type(token + 2) == PeerageParser.EQUALS;
  }

  private void close(int token) {
    if (open.isEmpty()) {
      stray(token);
      return;
    }
    int wanted = closer(open.top());
    if (wanted == tokens.type(token)) {
      open.pop();
    } else if (opensBelow(token)) {
      while (closer(open.top()) != tokens.type(token)) {
        end(token);
      }
      open.pop();
    } else if (tokens.type(token + 1) == wanted || closesAhead(token)) {
      stray(token);
    } else {
      int opener = open.pop();
      faults.add(opener, SyntaxMessages.wrongCloser(span(opener), span(token), source.text()));
      tokens.mend(token, wanted);
    }
  }

  private void stray(int token) {
    int unopened = unopened(token);
    int first = runStart(token);
    if (unopened < token) {
      boolean list = tokens.type(token) == PeerageParser.CLOSE_BRACKET;
      faults.forgetFrom(unopened);
      faults.add(unopened, SyntaxMessages.unopenedBracket(span(unopened), span(token), list));
      leaveOut(unopened, token);
    } else if (anyBroken(first, token)) {
      tokens.hide(token);
    } else {
      faults.add(token, SyntaxMessages.strayCloser(span(token), tokens.text(token)));
      if (tokens.type(token - 1) == PeerageParser.EQUALS) {
        // It stands in the place of a value, which is not missing as well.
        tokens.lose(token);
      } else {
        tokens.hide(token);
      }
    }
  }

  /** Keeps the name that should stand before a parenthesis, or a value that is lost. */
  private void leaveOut(int first, int closer) {
    for (int i = first + 1; i <= closer; i++) {
      tokens.hide(i);
    }
    if (tokens.type(first - 1) == PeerageParser.EQUALS) {
      tokens.lose(first);
    } else if (tokens.type(first) == PeerageParser.EQUALS) {
      tokens.lose(closer);
    }
  }

  private boolean anyBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.broken(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the words and commas before a bracket begin. */
  private int runStart(int closer) {
    int first = closer;
    while (first > 0 && closer - first < MAX_LOOK && isSimple(first - 1)) {
      first--;
    }
    return first;
  }

  /**
   * What a bracket that was never opened should have been opened behind: an equals sign, the name
   * of a function or of a profile; or the bracket itself where that cannot be told.
   */
  private int unopened(int closer) {
    boolean list = tokens.type(closer) == PeerageParser.CLOSE_BRACKET;
    boolean lines = tokens.startsLine(closer);
    boolean commas = false;
    for (int i = closer - 1; i >= 0 && closer - i < MAX_LOOK; i--) {
      int type = tokens.type(i);
      if (list && type == PeerageParser.EQUALS) {
        return commas || lines && tokens.isLineEnd(i + 1) ? i : closer;
      }
      if (!list && (type == PeerageParser.USE || type == PeerageParser.PROFILE)) {
        return tokens.isName(i + 1) && i + 2 < closer ? i + 1 : closer;
      }
      if (!list && type == PeerageParser.EQUALS && isCalled(i + 1, closer)) {
        return i + 1;
      }
      boolean within =
          isSimple(i)
              || !list && type == PeerageParser.EQUALS
              || type == Tokens.HIDDEN
              || lines && tokens.isLineEnd(i);
      if (!within) {
        return closer;
      }
      // Commas between items have been taken away already.
      commas |= type == PeerageParser.COMMA || type == Tokens.HIDDEN && !tokens.isLineEnd(i);
    }
    return closer;
  }

  /**
   * Whether what stands behind an equals sign is a function, its argument right behind its name.
   */
  private boolean isCalled(int name, int closer) {
    return tokens.type(name) == PeerageParser.NAME
        && name + 1 < closer
        && (tokens.end(name) == tokens.start(name + 1)
            || tokens.isLineEnd(name + 1) && name + 2 < closer);
  }

  private boolean isSimple(int token) {
    int type = tokens.type(token);
    return tokens.isLabel(token) || type == PeerageParser.COMMA || type == PeerageParser.DOLLAR;
  }

  private boolean opensBelow(int closer) {
    for (int i = open.size() - 1; i >= 0 && i >= open.size() - Layout.MAX_NESTING; i--) {
      if (closer(open.get(i)) == tokens.type(closer)) {
        return true;
      }
    }
    return false;
  }

  private int closer(int opener) {
    return tokens.type(opener) == PeerageParser.OPEN_PAREN
        ? PeerageParser.CLOSE_PAREN
        : PeerageParser.CLOSE_BRACKET;
  }

  private void openBrace(int token) {
    if (!open.isEmpty()) {
      int head = headBefore(token);
      if (open.top() == token - 1 && !isAmongValues(token)) {
        open.pop();
        faults.add(token - 1, SyntaxMessages.strayOpener(span(token - 1), tokens.text(token - 1)));
        tokens.hide(token - 1);
        depth++;
        return;
      }
      if (head == token && !isParameterList(open.get(0))) {
        // An object in a list, as JSON has them: what it holds is no value, and is not read.
        faults.add(token, SyntaxMessages.blockInList(span(token)));
        hideGroup(token);
        return;
      }
      endAll(head);
    }
    depth++;
  }

  /** Whether a group in braces is followed by another one, or by the end of the list around it. */
  private boolean isAmongValues(int brace) {
    int nested = 0;
    for (int i = brace; i < tokens.size() && i < brace + MAX_GROUP; i++) {
      int type = tokens.type(i);
      if (type == PeerageParser.OPEN_BRACE) {
        nested++;
      } else if (type == PeerageParser.CLOSE_BRACE && --nested == 0) {
        int next = i + 1;
        while (tokens.isLineEnd(next)) {
          next++;
        }
        return tokens.type(next) == PeerageParser.COMMA
            || tokens.type(next) == PeerageParser.OPEN_BRACE
            || tokens.type(next) == closer(open.top());
      }
    }
    return false;
  }

  /** The first token of what looks like the head of a block, or the brace itself. */
  private int headBefore(int brace) {
    if (isParameterList(open.get(0))) {
      return brace;
    }
    int first = brace;
    while (tokens.isLabel(first - 1)) {
      first--;
    }
    if (first == brace || tokens.startsLine(first)) {
      return first;
    }
    // On a line that goes on, the first word is the list's.
    int before = tokens.type(first - 1);
    boolean ended = before == PeerageParser.CLOSE_BRACKET || before == PeerageParser.CLOSE_PAREN;
    int kind = ended ? first : first + 1;
    while (kind < brace - 1 && tokens.type(kind) != PeerageParser.NAME) {
      kind++;
    }
    return Math.min(kind, brace - 1);
  }

  private boolean isParameterList(int opener) {
    return tokens.type(opener) == PeerageParser.OPEN_PAREN
        && tokens.type(opener - 2) == PeerageParser.PROFILE;
  }

  /** Takes a group in braces for one value, so that the list around it can be read. */
  private void hideGroup(int brace) {
    int nested = 0;
    int last = brace;
    for (int i = brace; i < tokens.size(); i++) {
      int type = tokens.type(i);
      if (type == PeerageParser.OPEN_BRACE) {
        if (++nested > Layout.MAX_NESTING) {
          break;
        }
      } else if (type == PeerageParser.CLOSE_BRACE && --nested == 0) {
        last = i;
        break;
      }
    }
    for (int i = brace + 1; i <= last; i++) {
      tokens.hide(i);
    }
    tokens.lose(brace);
  }

  private void closeBrace(int token) {
    endAll(token);
    depth--;
    if (depth < 0) {
      balanced = false;
      depth = 0;
    }
  }

  private void equalsSign(int token) {
    int name = token - 1;
    if (open.isEmpty() || !tokens.isName(name)) {
      return;
    }
    int before = name - 1;
    while (tokens.isLineEnd(before)) {
      before--;
    }
    boolean argument =
        tokens.type(open.top()) == PeerageParser.OPEN_PAREN
            && (before == open.top() || tokens.type(before) == PeerageParser.COMMA);
    if (!argument && isArgumentOfCall(before)) {
      end(before);
    } else if (!argument && !closesAhead(token)) {
      endAll(tokens.type(name - 1) == PeerageParser.LET ? name - 1 : name);
    }
  }

  /** Whether a list that is not closed stands in a call, whose next argument begins at a comma. */
  private boolean isArgumentOfCall(int comma) {
    return tokens.type(comma) == PeerageParser.COMMA
        && open.size() > 1
        && tokens.type(open.top()) == PeerageParser.OPEN_BRACKET
        && tokens.type(open.get(open.size() - 2)) == PeerageParser.OPEN_PAREN;
  }

  /** Whether the innermost bracket is closed before the next brace: then it is not unclosed. */
  private boolean closesAhead(int token) {
    int nested = 0;
    for (int i = token + 1; i < tokens.size() && i < token + MAX_LOOK; i++) {
      switch (tokens.type(i)) {
        case PeerageParser.OPEN_BRACE, PeerageParser.CLOSE_BRACE -> {
          return false;
        }
        case PeerageParser.OPEN_BRACKET, PeerageParser.OPEN_PAREN -> nested++;
        case PeerageParser.CLOSE_BRACKET, PeerageParser.CLOSE_PAREN -> {
          if (nested-- == 0) {
            return tokens.type(i) == closer(open.top());
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private void itemWord(int token) {
    if (open.isEmpty() || !tokens.startsLine(token)) {
      return;
    }
    int before = tokens.type(token - 2);
    boolean listGoesOn =
        before == PeerageParser.COMMA
            || before == PeerageParser.OPEN_BRACKET
            || before == PeerageParser.OPEN_PAREN
            || before == PeerageParser.PLUS;
    boolean item =
        tokens.type(token) == PeerageParser.IMPORT
            ? tokens.type(token + 1) == PeerageParser.STRING
            : tokens.isName(token + 1);
    if (item && !listGoesOn) {
      endAll(token);
    }
  }

  /** Ends every open bracket before a token, with a finding for each. */
  private void endAll(int token) {
    if (open.isEmpty()) {
      return;
    }
    int place = tokens.isLineEnd(token - 1) ? token - 1 : token;
    for (int i = place; i < token; i++) {
      tokens.showLineEnd(i);
    }
    while (!open.isEmpty()) {
      end(place);
    }
  }

  private void end(int place) {
    int opener = open.pop();
    faults.add(opener, SyntaxMessages.unclosedBracket(span(opener), tokens.text(opener)));
    tokens.mend(opener, tokens.type(opener));
    faults.listEndsBefore(place);
  }

  private Span span(int token) {
    return source.span(tokens.start(token), tokens.end(token));
  }
}
