package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.peerage.parse.Characters.Suspicion;
import org.peerage.source.SourceText;
import org.peerage.syntax.Comment;

/**
 * Cuts a text into tokens: the lexer rules of {@code Peerage.g4} written out, since a generated
 * lexer takes longer to start than everything else a check of one file does.
 *
 * <p>Total: a run of characters that cannot start or continue a word becomes one word marked as
 * broken, with its finding, so that the parser has something in its place. Newlines that follow one
 * another are one token; blanks and comments are none.
 */
final class Scanner {

  /** How far, in UTF-16 units, a bracket in a run that is no word may be from what closes it. */
  private static final int MAX_RUN = 256;

  private static final int NOT_SOUGHT = -2;

  /** UTF-16 units that are copied at a time. */
  private static final int WINDOW = 4096;

  private final SourceText source;
  private final String text;
  private final Findings findings;
  private final Tokens tokens;
  private final List<Comment> comments = new ArrayList<>();
  private final int length;
  private final char[] window = new char[WINDOW];
  private int windowStart;
  private int windowEnd;
  private int at;
  private int lineEnd = -1;
  private int lastStarSlash = NOT_SOUGHT;

  Scanner(SourceText source, Findings findings) {
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.findings = findings;
    this.tokens = new Tokens(text);
  }

  List<Comment> comments() {
    return comments;
  }

  Tokens scan() {
    if (text.startsWith("\uFEFF")) {
      at++;
    }
    while (at < length) {
      char unit = unit(at);
      switch (unit) {
        case ' ', '\t' -> blanks();
        case '\n' -> newline(1);
        case '\r' -> carriageReturn();
        case '\0' -> notText();
        case '#' -> comment();
        case '"', '\'' -> string();
        case '{' -> single(PeerageParser.OPEN_BRACE);
        case '}' -> single(PeerageParser.CLOSE_BRACE);
        case '[' -> opener(PeerageParser.OPEN_BRACKET);
        case ']' -> single(PeerageParser.CLOSE_BRACKET);
        case '(' -> opener(PeerageParser.OPEN_PAREN);
        case ')' -> single(PeerageParser.CLOSE_PAREN);
        case ',', ';' -> single(PeerageParser.COMMA);
        case '=' -> equalsSign();
        case '$' -> dollar();
        case '+' -> plus();
        default -> other(unit);
      }
    }
    return tokens;
  }

  /**
   * The unit at a place. A short run is interpreted, where asking the text for each unit takes
   * several times as long.
   */
  private char unit(int place) {
    if (place < windowStart || place >= windowEnd) {
      windowStart = place;
      windowEnd = Math.min(length, place + WINDOW);
      text.getChars(windowStart, windowEnd, window, 0);
    }
    return window[place - windowStart];
  }

  private void blanks() {
    int in = at - windowStart;
    int end = windowEnd - windowStart;
    while (in < end && (window[in] == ' ' || window[in] == '\t')) {
      in++;
    }
    at = windowStart + in;
  }

  private void single(int type) {
    tokens.add(type, at, at + 1);
    at++;
  }

  /** A bracket; one that begins a value and is part of a longer run begins a pattern. */
  private void opener(int type) {
    char open = text.charAt(at);
    boolean value = tokens.type(tokens.size() - 1) == PeerageParser.EQUALS;
    int closed = value ? closedInRun(at, open, (char) Characters.closing(open)) + 1 : 0;
    boolean goesOn =
        closed > 0
            && closed < text.length()
            && (repeats(closed) || text.charAt(closed) != '+' && !delimits(text.charAt(closed)));
    if (goesOn) {
      strange(at);
    } else {
      single(type);
    }
  }

  /** Whether another bracket begins somewhere, as one does in a pattern. */
  private boolean repeats(int bracket) {
    char open = text.charAt(bracket);
    char close = (char) Characters.closing(open);
    return close != 0
        && closedInRun(bracket, open, close) >= 0
        && (open != '{' || Character.isDigit(text.charAt(bracket + 1)));
  }

  private void newline(int units) {
    if (tokens.size() > 0 && tokens.type(tokens.size() - 1) != PeerageParser.NL) {
      tokens.add(PeerageParser.NL, at, at + units);
    }
    at += units;
  }

  private void carriageReturn() {
    boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
    if (!pair) {
      findings.add(CharacterMessages.loneCarriageReturn(source.span(at, at + 1)));
    }
    newline(pair ? 2 : 1);
  }

  /** Nothing of a text with a NUL is read, so that the rest of it does not matter. */
  private void notText() {
    findings.add(CharacterMessages.notText(source.span(at, at + 1)));
    at = length;
  }

  private void comment() {
    int start = at;
    boolean ownLine = atLineStart();
    at = lineEnd(start);
    new SuspectText(source, findings).inComment(start, at);
    comments.add(new Comment(text.substring(start, at), ownLine, source.span(start, at)));
  }

  private boolean atLineStart() {
    return tokens.size() == 0 || tokens.type(tokens.size() - 1) == PeerageParser.NL;
  }

  private void equalsSign() {
    int start = at++;
    while (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == '>')) {
      at++;
    }
    if (at == start + 1) {
      tokens.add(PeerageParser.EQUALS, start, at);
      return;
    }
    findings.add(SyntaxMessages.notEquals(source.span(start, at), text.substring(start, at)));
    tokens.addBroken(PeerageParser.EQUALS, start, at);
  }

  private void dollar() {
    boolean brace = at + 1 < text.length() && text.charAt(at + 1) == '{';
    if (brace && closedInRun(at + 1, '{', '}') >= 0) {
      strange(at);
    } else {
      single(PeerageParser.DOLLAR);
    }
  }

  private void plus() {
    if (at + 1 < text.length() && Characters.isDigit(text.charAt(at + 1))) {
      word();
    } else {
      single(PeerageParser.PLUS);
    }
  }

  private void other(char unit) {
    if (Characters.startsWord(text.codePointAt(at))) {
      word();
    } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
      foreignComment();
    } else if (Characters.suspicion(unit) == Suspicion.TYPOGRAPHIC_QUOTE) {
      string();
    } else if (Characters.suspicion(unit) != Suspicion.NONE) {
      suspect(at);
    } else {
      strange(at);
    }
  }

  /** A run of characters that only look like nothing; one inside a word belongs to it. */
  private void suspect(int start) {
    Suspicion kind = Characters.suspicion(text.charAt(start));
    at = new SuspectText(source, findings).inCode(start);
    int last = tokens.size() - 1;
    boolean insideWord =
        kind != Suspicion.NO_BREAK_SPACE
            && tokens.isLabel(last)
            && tokens.end(last) == start
            && at < text.length()
            && Characters.isWordPart(text.codePointAt(at));
    if (insideWord) {
      while (at < text.length() && Characters.isWordPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      tokens.stretch(last, at);
    }
  }

  private void word() {
    int start = at;
    boolean name = Characters.isNameStart(unit(at));
    at++;
    while (true) {
      nameParts();
      char unit = at < length ? unit(at) : ' ';
      int point = unit < 0x80 ? unit : text.codePointAt(at);
      if (!Characters.isWordPart(point)) {
        break;
      }
      // A name can go on in the next window.
      name = name && Characters.isNamePart(unit);
      at += Character.charCount(point);
    }
    if (at < text.length() && !delimits(text.charAt(at))) {
      strange(start);
    } else {
      tokens.add(name ? keywordOrName(start) : PeerageParser.WORD, start, at);
    }
  }

  /** Passes over what can stand in a name, as far as the window goes. */
  private void nameParts() {
    int in = Math.max(at - windowStart, 0);
    int end = windowEnd - windowStart;
    for (; in < end; in++) {
      char unit = window[in];
      boolean letter = unit >= 'a' && unit <= 'z';
      if (!letter && unit != '-' && (unit < '0' || unit > '9')) {
        break;
      }
    }
    at = windowStart + in;
  }

  private int keywordOrName(int start) {
    return switch (at - start) {
      case 3 ->
          text.startsWith("let", start)
              ? PeerageParser.LET
              : text.startsWith("use", start) ? PeerageParser.USE : PeerageParser.NAME;
      case 6 -> text.startsWith("import", start) ? PeerageParser.IMPORT : PeerageParser.NAME;
      case 7 -> text.startsWith("profile", start) ? PeerageParser.PROFILE : PeerageParser.NAME;
      default -> PeerageParser.NAME;
    };
  }

  /** Whether a character can stand right behind a word. */
  private static boolean delimits(char unit) {
    return switch (unit) {
      case ' ', '\t', '\n', '\r', '#', '{', '}', '[', ']', '(', ')', '=', ',', '"', '\'', ';' ->
          true;
      default -> Characters.suspicion(unit) != Suspicion.NONE;
    };
  }

  /**
   * A run that is no word, up to the next blank: what stands there is meant as one value. Brackets
   * belong to it where they are closed in it.
   */
  private void strange(int start) {
    int end = Math.max(at, start + 1);
    at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      int close = Characters.closing(unit);
      if (close != 0) {
        int closed = closedInRun(at, unit, (char) close);
        if (closed < 0) {
          break;
        }
        at = closed + 1;
      } else if (unit != '=' && at >= end && delimits(unit)) {
        break;
      } else {
        at++;
      }
    }
    at = Math.max(at, end);
    if (quoteEndsRun()) {
      at++;
    }
    var run = new StrangeRun(source, start, at);
    findings.add(run.finding(valueGoesHere()));
    if (run.isPlain()) {
      tokens.addBroken(PeerageParser.WORD, start, at);
    } else {
      tokens.addLost(PeerageParser.WORD, start, at);
    }
  }

  /** Whether a quote that nothing opens stands right behind a run. */
  private boolean quoteEndsRun() {
    boolean quote = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    return quote
        && (at + 1 == text.length()
            || delimits(text.charAt(at + 1)) && text.charAt(at + 1) != text.charAt(at));
  }

  private boolean valueGoesHere() {
    return switch (tokens.type(tokens.size() - 1)) {
      case PeerageParser.EQUALS,
          PeerageParser.COMMA,
          PeerageParser.PLUS,
          PeerageParser.OPEN_BRACKET,
          PeerageParser.OPEN_PAREN ->
          true;
      default -> false;
    };
  }

  private int closedInRun(int from, char open, char close) {
    int depth = 0;
    int end = Math.min(text.length(), from + MAX_RUN);
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      if (unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r') {
        return -1;
      }
      if (unit == open) {
        depth++;
      } else if (unit == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void foreignComment() {
    int start = at;
    at = lineEnd(start);
    if (text.charAt(start + 1) == '*' && lastStarSlash() >= start + 2) {
      at = text.indexOf("*/", start + 2) + 2;
    }
    findings.add(CharacterMessages.foreignComment(source, start, at));
  }

  /** Looked for once only: a text can open any number of comments it never closes. */
  private int lastStarSlash() {
    if (lastStarSlash == NOT_SOUGHT) {
      lastStarSlash = text.lastIndexOf("*/");
    }
    return lastStarSlash;
  }

  private void string() {
    at = new StringScanner(source, tokens, findings).scan(at, lineEnd(at));
  }

  /** Where the line ends that is being read; sought once, as a line can hold many strings. */
  private int lineEnd(int from) {
    if (lineEnd < from) {
      lineEnd = from;
      while (lineEnd < length && unit(lineEnd) != '\n' && unit(lineEnd) != '\r') {
        lineEnd++;
      }
    }
    return lineEnd;
  }
}
