package org.peerage.parse;

import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Finds, in a text whose braces do not balance, the block that lacks one. Indentation tells: a pair
 * whose closing brace stands under the line that opens it is believed, and so is all it holds; of
 * the rest, a block ends before the first line that is indented no deeper than its head.
 *
 * <p>A block whose first line is not indented deeper than its head says nothing by its indentation,
 * and its braces pair by counting; unless that line begins a block whose own lines are indented.
 */
final class Braces {

  private static final int NONE = -1;

  /** Width of a tab, in columns. */
  private static final int TAB = 4;

  /** How many open blocks are looked through for the one that a brace closes. */
  private static final int MAX_LOOK = 2 * Layout.MAX_NESTING;

  /** Indentation from this column on tells nothing about a brace that comes later. */
  private static final int MAX_INDENT = 512;

  private final SourceText source;
  private final Tokens tokens;
  private final Faults faults;

  /** For each token that is a brace, the one it pairs with by counting, or {@link #NONE}. */
  private final int[] pairs;

  /** For each token, the indentation in columns of the line it stands on. */
  private final int[] indents;

  /** For each token, the first one of its line. */
  private final int[] lines;

  /** By indentation, the last brace on a line of its own that closes no believed pair. */
  private final int[] lastClosers = new int[MAX_INDENT];

  private final Ints open = new Ints();
  private final Ints heads = new Ints();

  Braces(SourceText source, Tokens tokens, Faults faults) {
    this.source = source;
    this.tokens = tokens;
    this.faults = faults;
    this.pairs = new int[tokens.size()];
    this.indents = new int[tokens.size()];
    this.lines = new int[tokens.size()];
  }

  void settle() {
    hideDoubled();
    count();
    for (int i = 0; i < tokens.size(); i++) {
      boolean startsLine = startsLine(i);
      if (startsLine && tokens.type(i) != PeerageParser.CLOSE_BRACE) {
        endBlocksBefore(i);
        rememberHead(i);
      }
      switch (tokens.type(i)) {
        case PeerageParser.OPEN_BRACE -> {
          if (believed(i)) {
            i = pairs[i];
          } else {
            open.add(i);
          }
        }
        case PeerageParser.CLOSE_BRACE -> close(i, startsLine);
        default -> {}
      }
    }
    while (!open.isEmpty()) {
      unclosed(tokens.size());
    }
  }

  /** Leaves out braces that stand right behind another, where there are too many. */
  private void hideDoubled() {
    int excess = tokens.excessOfBraces();
    for (int i = 1; i < tokens.size() && excess > 0; i++) {
      if (tokens.type(i) == PeerageParser.OPEN_BRACE
          && tokens.type(i - 1) == PeerageParser.OPEN_BRACE) {
        faults.add(i, SyntaxMessages.doubledBrace(span(i)));
        tokens.hide(i);
        excess--;
      }
    }
  }

  private void count() {
    var opened = new Ints();
    int line = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (startsLine(i)) {
        line = i;
        indents[line] = indentOf(tokens.start(line));
      }
      lines[i] = line;
      indents[i] = indents[line];
      pairs[i] = NONE;
      if (tokens.type(i) == PeerageParser.OPEN_BRACE) {
        opened.add(i);
      } else if (tokens.type(i) == PeerageParser.CLOSE_BRACE && !opened.isEmpty()) {
        pairs[i] = opened.pop();
        pairs[pairs[i]] = i;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean loose = pairs[i] == NONE || !believed(pairs[i]);
      if (tokens.type(i) == PeerageParser.CLOSE_BRACE && startsLine(i) && loose) {
        lastClosers[Math.min(indents[i], MAX_INDENT - 1)] = i;
      }
    }
  }

  /** Whether a token is the first on a line that the parser sees as one. */
  private boolean startsLine(int token) {
    return token == 0 || tokens.type(token - 1) == PeerageParser.NL;
  }

  private int indentOf(int offset) {
    int start = offset;
    while (start > 0 && isBlank(source.text().charAt(start - 1))) {
      start--;
    }
    int column = 0;
    for (int i = start; i < offset; i++) {
      column += source.text().charAt(i) == '\t' ? TAB - column % TAB : 1;
    }
    return column;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private boolean believed(int opener) {
    int closer = pairs[opener];
    if (closer == NONE) {
      return false;
    }
    return startsLine(closer) ? indents[closer] == indents[opener] : lines[closer] == lines[opener];
  }

  private void endBlocksBefore(int token) {
    while (!open.isEmpty()
        && indents[token] <= indents[open.top()]
        && indentsItsBody(open.top(), token)) {
      unclosed(token);
    }
  }

  private boolean indentsItsBody(int opener, int line) {
    int first = opener + 1;
    if (tokens.type(first) != PeerageParser.NL) {
      return true;
    }
    first++;
    return first < line
        ? indents[first] > indents[opener]
        : opensIndented(line) || repeats(opener, line) || isIndented(opener);
  }

  /** Whether a block stands deeper than the one around it: then what it holds would, too. */
  private boolean isIndented(int opener) {
    return open.size() > 1 && indents[open.get(open.size() - 2)] < indents[opener];
  }

  /** Whether a line says once again, and only once, what the line above it says. */
  private boolean repeats(int opener, int line) {
    int first = lines[opener];
    int length = opener + 1 - first;
    return isSame(first, line, length)
        && !isSame(first, line + length + 1, length)
        && !isSame(first, first - length - 1, length);
  }

  private boolean isSame(int one, int other, int length) {
    for (int i = 0; i < length; i++) {
      boolean there = other + i >= 0 && other + i < tokens.size();
      if (!there || !tokens.text(one + i).equals(tokens.text(other + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line opens a block that is closed below it and whose own lines are indented. */
  private boolean opensIndented(int line) {
    int end = headEnd(line);
    return tokens.type(end) == PeerageParser.OPEN_BRACE
        && believed(end)
        && tokens.type(end + 1) == PeerageParser.NL
        && end + 2 < pairs[end]
        && indents[end + 2] > indents[line];
  }

  private void close(int token, boolean startsLine) {
    if (!startsLine) {
      closeOnLine(token);
      return;
    }
    int above = openersAbove(indents[token]);
    if (above >= 0) {
      for (; above > 0; above--) {
        unclosed(token);
      }
      open.pop();
    } else if (opensHere(token)) {
      int head = heads.pop();
      int brace = headEnd(head);
      faults.add(head, SyntaxMessages.unopenedBlock(source, headSpan(head, brace), span(token)));
      faults.bodyStartsBefore(brace);
    } else if (open.isEmpty() || indents[token] > indents[open.top()] && closesLater(token)) {
      int body = headlessBody(token);
      if (body < token) {
        headless(body, token);
      } else {
        stray(token);
      }
    } else {
      open.pop();
    }
  }

  /** Where the lines above a brace begin that are indented deeper, as what it closes would be. */
  private int headlessBody(int closer) {
    int first = closer;
    for (int i = closer - 1; i >= 0; i--) {
      if (tokens.type(i) != PeerageParser.NL) {
        if (indents[i] <= indents[closer]) {
          break;
        }
        first = i;
      }
    }
    return open.isEmpty() || open.top() < first ? first : closer;
  }

  /** Leaves out a body nobody can say the block of: what it says would be read as another's. */
  private void headless(int first, int closer) {
    faults.add(first, SyntaxMessages.headlessBody(source, span(first), span(closer)));
    for (int i = first; i <= closer; i++) {
      tokens.hide(i);
    }
  }

  /** A brace behind something else on its line, which a block on that line should begin. */
  private void closeOnLine(int token) {
    boolean opened = !open.isEmpty() && lines[open.top()] == lines[token];
    boolean elsewhere = open.isEmpty() || closesLater(token);
    int body = !opened && elsewhere ? unopenedBody(token) : token;
    if (body < token) {
      int head = runStart(body);
      faults.add(head, SyntaxMessages.unopenedBlock(source, headSpan(head, body), span(token)));
      faults.bodyStartsBefore(body);
    } else if (!opened && elsewhere) {
      stray(token);
    } else {
      open.pop();
    }
  }

  /** The first item behind a head without its brace, on the line of what closes it. */
  private int unopenedBody(int closer) {
    for (int i = closer - 1; i > lines[closer] && i > closer - MAX_LOOK; i--) {
      if (tokens.type(i) == PeerageParser.EQUALS && runStart(i - 1) < i - 1) {
        return i - 1;
      }
      boolean use = tokens.type(i) == PeerageParser.USE && tokens.isName(i + 1);
      if (use && runStart(i) < i) {
        return i;
      }
    }
    return closer;
  }

  /** Where the words before a name begin that belong neither to a value nor to another item. */
  private int runStart(int name) {
    int first = name;
    while (first > lines[name] && tokens.isLabel(first - 1)) {
      first--;
    }
    return tokens.type(first - 1) == PeerageParser.EQUALS ? Math.min(first + 1, name) : first;
  }

  /** How many open blocks stand above the one with this indentation; negative if there is none. */
  private int openersAbove(int indent) {
    for (int i = open.size() - 1; i >= 0 && i >= open.size() - MAX_LOOK; i--) {
      if (indents[open.get(i)] == indent) {
        return open.size() - 1 - i;
      }
    }
    return NONE;
  }

  /** Whether a line with the indentation of the innermost open block closes it further down. */
  private boolean closesLater(int token) {
    int wanted = indents[open.top()];
    return wanted < MAX_INDENT - 1 && lastClosers[wanted] > token;
  }

  private void rememberHead(int token) {
    while (!heads.isEmpty() && indents[heads.top()] >= indents[token]) {
      heads.pop();
    }
    int end = headEnd(token);
    boolean deeper =
        end + 1 < tokens.size()
            && (indents[end + 1] > indents[token]
                || tokens.type(end + 1) == PeerageParser.CLOSE_BRACE
                    && indents[end + 1] == indents[token]);
    boolean head =
        tokens.type(token) == PeerageParser.NAME || tokens.type(token) == PeerageParser.PROFILE;
    if (head && tokens.type(end) == PeerageParser.NL && deeper) {
      heads.add(token);
    }
  }

  private int headEnd(int head) {
    boolean profile = tokens.type(head) == PeerageParser.PROFILE;
    int end = head;
    while (tokens.isLabel(end) || profile && isParameter(tokens.type(end))) {
      end++;
    }
    return end;
  }

  private static boolean isParameter(int type) {
    return switch (type) {
      case PeerageParser.OPEN_PAREN, PeerageParser.COMMA, PeerageParser.CLOSE_PAREN -> true;
      default -> false;
    };
  }

  /** Whether a closing brace ends the block whose head was remembered last. */
  private boolean opensHere(int closer) {
    return !heads.isEmpty()
        && indents[heads.top()] == indents[closer]
        && (open.isEmpty() || open.top() < heads.top());
  }

  private void unclosed(int before) {
    int opener = open.pop();
    int place = before > 0 && tokens.isLineEnd(before - 1) ? before - 1 : before;
    boolean profile = tokens.type(lines[opener]) == PeerageParser.PROFILE;
    int head = profile ? lines[opener] : opener;
    while (tokens.isLabel(head - 1)) {
      head--;
    }
    if (before < tokens.size() && repeats(opener, before)) {
      faults.add(opener, SyntaxMessages.doubledHead(source, headSpan(head, opener), span(before)));
    } else {
      int last = place - 1;
      faults.add(
          opener,
          SyntaxMessages.unclosedBlock(
              source,
              headSpan(head, opener),
              span(opener),
              tokens.end(last),
              indents[opener],
              before < tokens.size()));
    }
    faults.bodyEndsBefore(place);
  }

  private Span headSpan(int first, int behind) {
    return source.span(
        tokens.start(first), first == behind ? tokens.end(first) : tokens.end(behind - 1));
  }

  private void stray(int token) {
    faults.add(token, SyntaxMessages.strayBrace(source, span(token)));
    tokens.hide(token);
  }

  private Span span(int token) {
    return source.span(tokens.start(token), tokens.end(token));
  }
}
