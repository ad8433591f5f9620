package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Settles what the parser need not know: which brackets and braces belong together, which newlines
 * end something, and where one top-level item ends and the next begins.
 *
 * <p>Where a brace or bracket is missing, none is put in: a mark tells the parser that the finding
 * is made and what ends or begins there.
 */
final class Layout {

  /**
   * How deep braces, brackets and parentheses may nest, taken together. The schema nests blocks
   * three deep; the bound is there so that no file can exhaust the stack of any later stage.
   */
  static final int MAX_NESTING = 32;

  /**
   * How many tokens one item at file level may have: some 2.5 MB of text, or 60,000 records in one
   * zone. Its parse tree stands in memory as a whole, at about half a kilobyte for each token.
   */
  static final int MAX_TOKENS = 500_000;

  private final SourceText source;
  private final Tokens tokens;
  private final Findings findings;
  private final Faults strays = new Faults();
  private final Faults faults = new Faults();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * The tokens of one top-level item.
   *
   * @param from the first one
   * @param to behind the last one
   */
  record Piece(int from, int to) {}

  Layout(SourceText source, Tokens tokens, Findings findings) {
    this.source = source;
    this.tokens = tokens;
    this.findings = findings;
    int excess = tokens.excessOfBraces();
    if (excess != 0) {
      new StrayBraces(source, tokens, strays).settle(excess);
    }
    boolean balanced = new Brackets(source, tokens, faults).settle();
    if (!balanced) {
      new Braces(source, tokens, faults).settle();
    }
    faults.sort();
    cut();
  }

  /** The top-level items in the order they stand; what nests too deep is left out. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The tokens of a piece that the parser sees, marks included, the end of the file behind. */
  ArrayList<Lexeme> lexemes(Piece piece) {
    var lexemes = new ArrayList<Lexeme>(piece.to - piece.from + 2);
    var starts = new Marks(faults.bodyStarts(), piece.from);
    var lists = new Marks(faults.listEnds(), piece.from);
    var bodies = new Marks(faults.bodyEnds(), piece.from);
    boolean marked = faults.areThere();
    int end = tokens.start(piece.from);
    for (int i = piece.from; i <= piece.to; i++) {
      if (marked) {
        mark(starts.before(i), Lexeme.BODY_START, end, lexemes);
        mark(lists.before(i), Lexeme.LIST_END, end, lexemes);
        mark(bodies.before(i), Lexeme.BODY_END, end, lexemes);
      }
      if (i < piece.to && tokens.type(i) != Tokens.HIDDEN) {
        end = tokens.end(i);
        lexemes.add(tokens.lexeme(i));
      }
    }
    lexemes.add(new Lexeme(source.text(), Token.EOF, end, end, false));
    return lexemes;
  }

  /** The brace of a block whose head stands on the line right below a piece. */
  Optional<Span> bodyBelow(int piece) {
    if (piece + 1 == pieces.size()) {
      return Optional.empty();
    }
    Piece next = pieces.get(piece + 1);
    int end = pieces.get(piece).to;
    int token = next.from;
    boolean adjacent = token == end + 1 && isOneLineEnd(tokens.start(end), tokens.start(token));
    while (adjacent && token < next.to && !endsHead(tokens.type(token))) {
      token++;
    }
    return adjacent && tokens.type(token) == PeerageParser.OPEN_BRACE
        ? Optional.of(span(token))
        : Optional.empty();
  }

  private boolean isOneLineEnd(int from, int to) {
    int units = source.text().startsWith("\r\n", from) ? 2 : 1;
    String between = source.text().substring(from + units, to);
    return between.isBlank() && between.indexOf('\n') < 0;
  }

  private static boolean endsHead(int type) {
    return switch (type) {
      case PeerageParser.OPEN_BRACE, PeerageParser.EQUALS, PeerageParser.NL -> true;
      default -> false;
    };
  }

  private void mark(int count, int type, int at, List<Lexeme> lexemes) {
    for (int i = 0; i < count; i++) {
      lexemes.add(new Lexeme(source.text(), type, at, at, true));
    }
  }

  private void cut() {
    var leftOut = new ArrayList<Piece>();
    var starts = new Marks(faults.bodyStarts(), 0);
    var lists = new Marks(faults.listEnds(), 0);
    var bodies = new Marks(faults.bodyEnds(), 0);
    boolean marked = faults.areThere();
    int from = -1;
    int depth = 0;
    boolean tooDeep = false;
    int size = tokens.size();
    for (int i = 0; i <= size; i++) {
      if (marked) {
        depth += starts.before(i) - lists.before(i) - bodies.before(i);
      }
      int type = tokens.type(i);
      if (i == size || depth == 0 && type == PeerageParser.NL) {
        if (from >= 0) {
          boolean tooLarge = !tooDeep && i - from > MAX_TOKENS;
          if (tooLarge) {
            findings.add(SyntaxMessages.tooLarge(span(from)));
          }
          (tooDeep || tooLarge ? leftOut : pieces).add(new Piece(from, i));
        }
        from = -1;
        tooDeep = false;
      } else if (type != Tokens.HIDDEN) {
        from = from < 0 ? i : from;
        depth += nesting(type);
        if (depth > MAX_NESTING && !tooDeep) {
          tooDeep = true;
          findings.add(SyntaxMessages.nestingTooDeep(span(i)));
        }
      }
    }
    strays.report(leftOut, findings);
    faults.report(leftOut, findings);
  }

  private Span span(int token) {
    return source.span(tokens.start(token), tokens.end(token));
  }

  private static int nesting(int type) {
    return switch (type) {
      case PeerageParser.OPEN_BRACE, PeerageParser.OPEN_BRACKET, PeerageParser.OPEN_PAREN -> 1;
      case PeerageParser.CLOSE_BRACE, PeerageParser.CLOSE_BRACKET, PeerageParser.CLOSE_PAREN -> -1;
      default -> 0;
    };
  }

  /** Walks along one kind of places where something is missing. */
  private static final class Marks {

    private final Ints places;
    private int next;

    /** Starts at the first place from a token on. */
    Marks(Ints places, int token) {
      this.places = places;
      this.next = places.firstFrom(token);
    }

    /** How many are missing before a token; to be asked for each token in turn. */
    int before(int token) {
      int first = next;
      while (next < places.size() && places.get(next) == token) {
        next++;
      }
      return next - first;
    }
  }
}
