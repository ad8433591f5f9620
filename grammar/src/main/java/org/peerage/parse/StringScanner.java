package org.peerage.parse;

import org.peerage.parse.Characters.Suspicion;
import org.peerage.source.SourceText;

/**
 * Reads one string, whichever quotes it stands in: plain ones, typographic ones as they come with a
 * paste, or one that is never closed.
 */
final class StringScanner {

  private final SourceText source;
  private final String text;
  private final Tokens tokens;
  private final Findings findings;

  StringScanner(SourceText source, Tokens tokens, Findings findings) {
    this.source = source;
    this.text = source.text();
    this.tokens = tokens;
    this.findings = findings;
  }

  /**
   * Adds the token of a string.
   *
   * @param start offset of its opening quote
   * @param lineEnd offset of the end of its line
   * @return the offset behind it
   */
  int scan(int start, int lineEnd) {
    char open = text.charAt(start);
    char plain = Characters.plainQuote(open);
    int close = open == plain ? closingQuote(start + 1, lineEnd, open) : -1;
    if (close == start + 1 && goesOn(close + 1, lineEnd)) {
      findings.add(SyntaxMessages.doubledQuote(source.span(start, close)));
      return close;
    }
    if (close < 0 && follows(start, open)) {
      findings.add(SyntaxMessages.doubledQuote(source.span(start, start + 1)));
      return start + 1;
    }
    boolean alone = close < 0 && open == plain && !goesOn(start + 1, lineEnd);
    char sign = alone ? next(start + 1, lineEnd) : 0;
    if (alone && sign != '=' && sign != '{' && endsWords(start)) {
      findings.add(SyntaxMessages.unopenedString(source.span(start, start + 1)));
      return start + 1;
    }
    if (alone && isStray(sign)) {
      findings.add(SyntaxMessages.doubledQuote(source.span(start, start + 1)));
      return start + 1;
    }
    if (close >= 0) {
      new SuspectText(source, findings).inString(start, close + 1);
      tokens.add(PeerageParser.STRING, start, close + 1);
      return close + 1;
    }
    int pasted =
        open == plain
            ? lastTypographic(start + 1, lineEnd, plain)
            : firstQuote(start + 1, lineEnd, plain);
    if (pasted >= 0) {
      findings.add(CharacterMessages.typographicDelimiters(source, start, pasted + 1));
      tokens.addBroken(PeerageParser.STRING, start, pasted + 1);
      return pasted + 1;
    }
    int end = unclosedEnd(start, lineEnd);
    findings.add(SyntaxMessages.unclosedString(source, start, end));
    tokens.addLost(PeerageParser.STRING, start, end);
    return end;
  }

  /** What stands next on a line, but for blanks; 0 where nothing does. */
  private char next(int from, int lineEnd) {
    int next = from;
    while (next < lineEnd && text.charAt(next) <= ' ') {
      next++;
    }
    return next < lineEnd ? text.charAt(next) : 0;
  }

  /**
   * Whether a quote that nothing closes is one too many: it stands before a sign that ends what is
   * before it, or begins a body, and where no value can begin.
   */
  private boolean isStray(char next) {
    return switch (next) {
      case '=', '{' -> true;
      case '}', ']', ')', ',' -> !beginsValue();
      default -> false;
    };
  }

  /** Whether the last token leads to a value. */
  private boolean beginsValue() {
    return switch (tokens.type(tokens.size() - 1)) {
      case PeerageParser.EQUALS,
          PeerageParser.OPEN_BRACKET,
          PeerageParser.OPEN_PAREN,
          PeerageParser.COMMA,
          PeerageParser.PLUS ->
          true;
      default -> false;
    };
  }

  /** Whether a word begins at an offset. */
  private boolean goesOn(int behind, int lineEnd) {
    return behind < lineEnd
        && Characters.isWordPart(text.codePointAt(behind))
        && text.charAt(behind) != '+';
  }

  /** Whether a string that ends in the same quote stands right before it. */
  private boolean follows(int start, char quote) {
    int last = tokens.size() - 1;
    return tokens.type(last) == PeerageParser.STRING
        && tokens.end(last) == start
        && text.charAt(start - 1) == quote;
  }

  /**
   * Whether a quote stands right behind a word, as one does that nothing opens. The words before it
   * were meant as a string.
   */
  private boolean endsWords(int start) {
    int last = tokens.size() - 1;
    boolean behindWord =
        tokens.type(last) != PeerageParser.STRING
            && tokens.isLabel(last)
            && tokens.end(last) == start;
    for (int i = last; behindWord && tokens.isLabel(i); i--) {
      tokens.lose(i);
    }
    return behindWord;
  }

  private int closingQuote(int from, int end, char quote) {
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      if (unit == quote) {
        return i;
      }
      if (unit == '\\' && quote == '"') {
        i++;
      }
    }
    return -1;
  }

  private int lastTypographic(int from, int end, char quote) {
    for (int i = end - 1; i >= from; i--) {
      char unit = text.charAt(i);
      if (isTypographic(unit, quote)) {
        return i;
      }
    }
    return -1;
  }

  private int firstQuote(int from, int end, char plain) {
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      if (unit == plain || isTypographic(unit, plain)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTypographic(char unit, char plain) {
    return Characters.suspicion(unit) == Suspicion.TYPOGRAPHIC_QUOTE
        && Characters.plainQuote(unit) == plain;
  }

  /**
   * Where a string that is not closed on its line was probably meant to end: before what closes the
   * brackets that the line opens, and before a comma, so that a lost quote does not cost a brace.
   */
  private int unclosedEnd(int start, int end) {
    var open = openOnThisLine();
    int stop = closerInside(start, end, open);
    while (true) {
      while (stop > start + 1 && (text.charAt(stop - 1) == ' ' || text.charAt(stop - 1) == '\t')) {
        stop--;
      }
      if (stop <= start + 1) {
        return stop;
      }
      char last = text.charAt(stop - 1);
      int top = open.length() - 1;
      if (last == ',' || last == '{' && stop == end) {
        stop--;
      } else if (top >= 0 && Characters.closing(open.charAt(top)) == last) {
        open.setLength(top);
        stop--;
      } else {
        return stop;
      }
    }
  }

  /** Before what closes the list or the call that a string stands in, else the end of the line. */
  private int closerInside(int start, int end, StringBuilder open) {
    int top = open.length() - 1;
    if (top < 0 || open.charAt(top) == '{') {
      return end;
    }
    int closer = text.indexOf(Characters.closing(open.charAt(top)), start);
    return closer >= 0 && closer < end ? closer : end;
  }

  private StringBuilder openOnThisLine() {
    int first = tokens.size();
    while (first > 0 && tokens.type(first - 1) != PeerageParser.NL) {
      first--;
    }
    var open = new StringBuilder();
    for (int i = first; i < tokens.size(); i++) {
      switch (tokens.type(i)) {
        case PeerageParser.OPEN_BRACE, PeerageParser.OPEN_BRACKET, PeerageParser.OPEN_PAREN ->
            open.append(text.charAt(tokens.start(i)));
        case PeerageParser.CLOSE_BRACE, PeerageParser.CLOSE_BRACKET, PeerageParser.CLOSE_PAREN ->
            open.setLength(Math.max(0, open.length() - 1));
        default -> {}
      }
    }
    return open;
  }
}
