package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** Reads the lexemes of a piece from left to right and writes them anew. */
abstract class LexemeRewriter {

  /** How many lexemes are looked at to learn what a line holds. */
  private static final int MAX_LOOK = 64;

  final SourceText source;

  /** What is written so far. */
  final ArrayList<Lexeme> mended;

  /** The lexeme read next. */
  int at;

  private final List<Lexeme> lexemes;

  /**
   * @param lexemes of one piece, the end of the file behind them
   */
  LexemeRewriter(SourceText source, List<Lexeme> lexemes) {
    this.source = source;
    this.lexemes = lexemes;
    this.mended = new ArrayList<>(lexemes.size() + 4);
  }

  // Reading

  final int type(int index) {
    return lexemes.get(Math.min(index, lexemes.size() - 1)).getType();
  }

  final boolean endsItem(int index) {
    return switch (type(index)) {
      case PeerageParser.NL, PeerageParser.CLOSE_BRACE, Lexeme.BODY_END, Token.EOF -> true;
      default -> false;
    };
  }

  final boolean isName(int index) {
    return switch (type(index)) {
      case PeerageParser.NAME,
          PeerageParser.IMPORT,
          PeerageParser.LET,
          PeerageParser.PROFILE,
          PeerageParser.USE ->
          true;
      default -> false;
    };
  }

  final boolean isLabel(int index) {
    int type = type(index);
    return type == PeerageParser.WORD || type == PeerageParser.STRING || isName(index);
  }

  final boolean isColonWord(int index) {
    if (type(index) != PeerageParser.WORD) {
      return false;
    }
    String word = text(index);
    return word.endsWith(":") && Characters.isName(word.substring(0, word.length() - 1));
  }

  final boolean isColon(int index) {
    return type(index) == PeerageParser.WORD && text(index).equals(":");
  }

  final String text(int index) {
    return lexemes.get(index).getText();
  }

  final String text(int from, int to) {
    return source.text().substring(lexemes.get(from).start(), lexemes.get(to - 1).end());
  }

  final String unquoted(int index) {
    String text = text(index);
    return type(index) == PeerageParser.STRING && text.length() > 1
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /** Some words as one name: in lower case, joined by hyphens. */
  final String hyphenated(int from, int to) {
    var name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        name.append('-');
      }
      String word = text(i);
      for (int at = 0; at < word.length(); at++) {
        char unit = word.charAt(at);
        boolean upper = unit >= 'A' && unit <= 'Z';
        boolean hump = upper && at > 0 && Characters.isNameStart(word.charAt(at - 1));
        if (hump) {
          name.append('-');
        }
        name.append(upper ? (char) (unit + ('a' - 'A')) : unit == '_' ? '-' : unit);
      }
    }
    return name.toString();
  }

  final Lexeme lexeme(int index) {
    return lexemes.get(index);
  }

  final Span span(int from, int to) {
    return source.span(lexemes.get(from).start(), lexemes.get(to - 1).end());
  }

  /** Whether a body begins further along on the line. */
  final boolean opensOnLine(int index) {
    int ahead = index;
    while (ahead < index + MAX_LOOK
        && !endsItem(ahead)
        && type(ahead) != PeerageParser.OPEN_BRACE) {
      ahead++;
    }
    return type(ahead) == PeerageParser.OPEN_BRACE;
  }

  // Writing

  final void copy() {
    mended.add(lexemes.get(at));
    at++;
  }

  final void copyTo(int behind) {
    while (at < behind) {
      copy();
    }
  }

  /** Up to the end of the line, or a brace on it. */
  final void copyLine() {
    int brackets = 0;
    while (type(at) != Token.EOF
        && type(at) != PeerageParser.OPEN_BRACE
        && (brackets > 0 || !endsItem(at))) {
      brackets = Math.max(0, brackets + nesting(type(at)));
      copy();
    }
  }

  /** Up to the brace that opens the body, or the end of the line. */
  final void copyHead() {
    while (!endsItem(at) && type(at) != PeerageParser.OPEN_BRACE && type(at) != Lexeme.BODY_START) {
      copy();
    }
  }

  final boolean startsTerm(int index) {
    return isLabel(index)
        || type(index) == PeerageParser.OPEN_BRACKET
        || type(index) == PeerageParser.DOLLAR;
  }

  final boolean endsTerm(int index) {
    return isLabel(index)
        || type(index) == PeerageParser.CLOSE_BRACKET
        || type(index) == PeerageParser.CLOSE_PAREN
        || type(index) == Lexeme.LIST_END;
  }

  /** Leaves out everything up to the end of the line on which the item ends. */
  final void dropItem() {
    int nested = 0;
    while (type(at) != Token.EOF && (nested > 0 || !endsItem(at))) {
      nested += nesting(type(at));
      at++;
    }
  }

  /** Takes back what was written from an index on. */
  final void takeBack(int first) {
    mended.subList(first, mended.size()).clear();
  }

  /** By how much a lexeme opens or closes braces and brackets. */
  static int nesting(int type) {
    return switch (type) {
      case PeerageParser.OPEN_BRACE,
          PeerageParser.OPEN_BRACKET,
          PeerageParser.OPEN_PAREN,
          Lexeme.BODY_START ->
          1;
      case PeerageParser.CLOSE_BRACE,
          PeerageParser.CLOSE_BRACKET,
          PeerageParser.CLOSE_PAREN,
          Lexeme.BODY_END,
          Lexeme.LIST_END ->
          -1;
      default -> 0;
    };
  }
}
