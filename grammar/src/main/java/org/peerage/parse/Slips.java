package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Knows what people write who come from YAML, JSON, HCL or the web page, says what to write
 * instead, and gives the parser what was meant. Looked at only where a piece cannot be parsed as it
 * stands.
 *
 * <p>Walks from item to item; what it does not know it passes on as it is.
 */
final class Slips {

  private final SourceText source;
  private final Findings findings;
  private final List<Lexeme> lexemes;
  private final ArrayList<Lexeme> mended;
  private int at;
  private int depth;

  /**
   * @param lexemes of one piece, the end of the file behind them
   */
  Slips(SourceText source, Findings findings, List<Lexeme> lexemes) {
    this.source = source;
    this.findings = findings;
    this.lexemes = lexemes;
    this.mended = new ArrayList<>(lexemes.size() + 4);
  }

  ArrayList<Lexeme> mend() {
    while (type(at) != Token.EOF) {
      switch (type(at)) {
        case PeerageParser.OPEN_BRACE, Lexeme.BODY_START -> {
          depth++;
          copy();
        }
        case PeerageParser.CLOSE_BRACE, Lexeme.BODY_END -> {
          depth--;
          copy();
        }
        case PeerageParser.NL -> copy();
        case PeerageParser.DOLLAR -> dollarItem();
        case PeerageParser.IMPORT -> importItem();
        case PeerageParser.LET, PeerageParser.PROFILE -> definition();
        case PeerageParser.USE -> use();
        case PeerageParser.NAME, PeerageParser.WORD, PeerageParser.STRING -> item();
        default -> copyLine();
      }
    }
    copy();
    return mended;
  }

  // Items that begin with a word of the language

  private void importItem() {
    if (type(at + 1) == PeerageParser.EQUALS) {
      item();
    } else if (depth > 0) {
      findings.add(SyntaxMessages.notInBlock(span(at, at + 1), "import"));
      dropItem();
    } else if (type(at + 1) != PeerageParser.STRING && isLabel(at + 1)) {
      findings.add(SyntaxMessages.unquotedPath(span(at + 1, at + 2), text(at + 1)));
      dropItem();
    } else {
      copyLine();
    }
  }

  private void definition() {
    boolean attribute = type(at + 1) == PeerageParser.EQUALS;
    if (attribute && depth > 0) {
      item();
    } else if (!attribute && depth > 0) {
      findings.add(SyntaxMessages.notInBlock(span(at, at + 1), text(at)));
      dropItem();
    } else if (type(at) == PeerageParser.LET && isLabel(at + 1)) {
      copy();
      item();
    } else {
      copyHead();
    }
  }

  private void use() {
    if (type(at + 1) == PeerageParser.EQUALS) {
      item();
    } else if (depth == 0) {
      findings.add(SyntaxMessages.useAtFileLevel(span(at, at + 1)));
      dropItem();
    } else {
      copy();
      if (isName(at)) {
        copy();
        copyGroup();
      } else {
        copyLine();
      }
    }
  }

  private void dollarItem() {
    if (isName(at + 1) && type(at + 2) == PeerageParser.EQUALS) {
      findings.add(
          SyntaxMessages.dollarBeforeName(source, span(at, at + 2), text(at + 1), depth > 0));
      at++;
      if (depth == 0) {
        dropItem();
      } else {
        item();
      }
    } else {
      copyLine();
    }
  }

  // Attributes and blocks

  private void item() {
    if (lexemes.get(at).broken() && type(at) == PeerageParser.WORD) {
      copyLine();
    } else if (isColonWord(at)) {
      colonWord();
    } else if (isColon(at + 1)) {
      spacedColon();
    } else {
      int behind = at + 1;
      while (isLabel(behind) && !isColonWord(behind)) {
        behind++;
      }
      head(behind);
    }
  }

  /** {@code name: value}, {@code name: {} and, as YAML nests, {@code name:} alone. */
  private void colonWord() {
    Lexeme word = lexemes.get(at);
    int colon = word.end() - 1;
    Span place = source.span(colon, word.end());
    String name = source.text().substring(word.start(), colon);
    if (endsItem(at + 1)) {
      findings.add(SyntaxMessages.colonNesting(span(at, at + 1), name));
      dropItem();
      return;
    }
    mended.add(new Lexeme(source.text(), PeerageParser.NAME, word.start(), colon, true));
    at++;
    if (type(at) == PeerageParser.OPEN_BRACE) {
      findings.add(SyntaxMessages.colonBeforeBrace(place, name));
    } else if (outsideAnyBlock()) {
      mended.remove(mended.size() - 1);
      findings.add(SyntaxMessages.attributeAtFileLevel(span(at - 1, at), name));
      dropItem();
    } else {
      findings.add(SyntaxMessages.colonForEquals(place, name));
      mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, colon, word.end(), true));
      value(mended.size() - 2);
    }
  }

  /** {@code name : value}, {@code "name": value} and {@code name := value}. */
  private void spacedColon() {
    String name = unquoted(at);
    if (!Characters.isName(name)) {
      copyLine();
      return;
    }
    int first = mended.size();
    mended.add(Lexeme.name(name, lexemes.get(at).start(), lexemes.get(at).end()));
    at++;
    Span colon = span(at, at + 1);
    if (type(at + 1) == PeerageParser.OPEN_BRACE) {
      findings.add(SyntaxMessages.colonBeforeBrace(colon, name));
      at++;
    } else if (type(at + 1) == PeerageParser.EQUALS) {
      findings.add(SyntaxMessages.notEquals(span(at, at + 2), ":="));
      mended.add(lexemes.get(at + 1).as(PeerageParser.EQUALS));
      at += 2;
      value(first);
    } else {
      findings.add(
          type(at - 1) == PeerageParser.STRING
              ? SyntaxMessages.quotedName(span(at - 1, at + 1), name, true)
              : SyntaxMessages.colonForEquals(colon, name));
      mended.add(lexemes.get(at).as(PeerageParser.EQUALS));
      at++;
      value(first);
    }
  }

  /**
   * What begins with a name and, perhaps, labels.
   *
   * @param behind the first lexeme that is neither
   */
  private void head(int behind) {
    boolean assigns = type(behind) == PeerageParser.EQUALS;
    if (assigns && afterLet() && type(behind + 1) == PeerageParser.OPEN_BRACE) {
      findings.add(SyntaxMessages.blockAsValue(span(behind + 1, behind + 2)));
      dropItem();
    } else if (assigns && opensBlock(behind + 1)) {
      findings.add(
          SyntaxMessages.equalsBeforeBrace(
              source,
              span(at, behind),
              span(behind, behind + 1),
              isLabel(behind + 1) ? " " + text(behind + 1) : ""));
      kind();
      copyTo(behind);
      at++;
      copyHead();
    } else if (assigns && outsideAnyBlock()) {
      findings.add(SyntaxMessages.attributeAtFileLevel(span(at, behind), text(at, behind)));
      dropItem();
    } else if (assigns && behind > at + 1 && !Characters.isName(hyphenated(at, behind))) {
      missingEquals();
    } else if (assigns) {
      attributeName(behind);
      copy();
      value(mended.size() - 2);
    } else if (type(behind) == PeerageParser.OPEN_BRACE || type(behind) == Lexeme.BODY_START) {
      kind();
      copyTo(behind);
    } else if (!endsItem(behind)) {
      oddHead(behind);
    } else if (behind == at + 2 && type(at + 1) != PeerageParser.NAME && depth > 0) {
      missingEquals();
    } else {
      findings.add(
          afterLet()
              ? SyntaxMessages.letWithoutValue(span(at, behind), text(at))
              : SyntaxMessages.nameAlone(span(at, behind), text(at, behind), depth > 0));
      dropItem();
    }
  }

  /** Whether what stands behind an equals sign is a body, perhaps with one label before it. */
  private boolean opensBlock(int index) {
    return type(index) == PeerageParser.OPEN_BRACE
        || isLabel(index) && type(index + 1) == PeerageParser.OPEN_BRACE;
  }

  /** A head with something in it that is no label. */
  private void oddHead(int behind) {
    boolean value =
        type(behind) == PeerageParser.OPEN_BRACKET || type(behind) == PeerageParser.DOLLAR;
    if (behind == at + 1 && value && depth > 0 && !opensOnLine(behind)) {
      missingEquals();
    } else {
      copyHead();
    }
  }

  private boolean opensOnLine(int index) {
    int ahead = index;
    while (!endsItem(ahead) && type(ahead) != PeerageParser.OPEN_BRACE) {
      ahead++;
    }
    return type(ahead) == PeerageParser.OPEN_BRACE;
  }

  private void missingEquals() {
    findings.add(SyntaxMessages.missingEquals(source, span(at, at + 1), span(at + 1, at + 2)));
    int first = mended.size();
    attributeName(at + 1);
    int end = mended.get(first).end();
    mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, end, end, true));
    value(first);
  }

  /** Copies the kind of a block, as it should be written. */
  private void kind() {
    String name = hyphenated(at, at + 1);
    if (type(at) == PeerageParser.WORD && Characters.isName(name)) {
      findings.add(SyntaxMessages.notAName(span(at, at + 1), text(at), name));
      mended.add(Lexeme.name(name, lexemes.get(at).start(), lexemes.get(at).end()));
      at++;
    } else {
      copy();
    }
  }

  /** Copies what stands before an equals sign as the one name it should be. */
  private void attributeName(int behind) {
    String name = type(at) == PeerageParser.STRING ? unquoted(at) : hyphenated(at, behind);
    if (behind == at + 1 && isName(at) || !Characters.isName(name)) {
      copyTo(behind);
      return;
    }
    Span written = span(at, behind);
    findings.add(
        type(at) == PeerageParser.STRING
            ? SyntaxMessages.quotedName(written, name, false)
            : SyntaxMessages.notAName(written, text(at, behind), name));
    mended.add(Lexeme.name(name, written.start(), written.end()));
    at = behind;
  }

  // Values

  /**
   * @param first where, in what is mended, the attribute begins
   */
  private void value(int first) {
    if (endsItem(at)) {
      Lexeme name = mended.get(first);
      findings.add(
          SyntaxMessages.missingValue(
              source.span(name.start(), mended.get(mended.size() - 1).end()), name.getText()));
      takeBack(first);
      return;
    }
    int start = at;
    while (term()) {
      if (type(at) == PeerageParser.PLUS) {
        copy();
      } else if (type(at) == PeerageParser.COMMA) {
        unbracketed(start, first);
        return;
      } else {
        secondValue(start, first);
        return;
      }
    }
  }

  /** Copies one term; false, with the rest of the line copied, where there is none. */
  private boolean term() {
    if (type(at) == PeerageParser.DOLLAR && isName(at + 1)) {
      copy();
      copy();
      return true;
    }
    if (type(at) == PeerageParser.OPEN_BRACKET) {
      copyGroup();
      return true;
    }
    if (isLabel(at)) {
      copy();
      copyGroup();
      return true;
    }
    copyLine();
    return false;
  }

  /** {@code a = b, c}. */
  private void unbracketed(int start, int first) {
    int end = at;
    while (type(end) == PeerageParser.COMMA && (isLabel(end + 1))) {
      end += 2;
    }
    findings.add(SyntaxMessages.unbracketedList(source, span(start, Math.max(end, at + 1))));
    takeBack(first);
    dropItem();
  }

  /** {@code a = b c}: what stands between a value and the next item. */
  private void secondValue(int start, int first) {
    int behind = at;
    while (isLabel(behind) && !isColonWord(behind)) {
      behind++;
    }
    int next = nextItem(behind);
    boolean echo = false;
    for (int i = at; i < next; i++) {
      echo |= lexemes.get(i).broken();
    }
    if (next > at) {
      takeBack(first);
    }
    if (next > at && !echo) {
      findings.add(SyntaxMessages.secondValue(source, span(start, at), span(at, next)));
    }
    at = next;
  }

  /**
   * Where, in a run of words behind a value, the next item begins.
   *
   * @param behind the first lexeme that is no word
   */
  private int nextItem(int behind) {
    if (type(at) == PeerageParser.USE && isName(at + 1)) {
      return at;
    }
    return switch (type(behind)) {
      case PeerageParser.EQUALS -> Math.max(at, behind - 1);
      case PeerageParser.OPEN_BRACE, Lexeme.BODY_START -> {
        int kind = at;
        while (kind < behind && type(kind) != PeerageParser.NAME) {
          kind++;
        }
        yield kind;
      }
      default ->
          isColon(behind)
              ? Math.max(at, behind - 1)
              : endsItem(behind) || isColonWord(behind) ? behind : at;
    };
  }

  // Reading

  private int type(int index) {
    return lexemes.get(Math.min(index, lexemes.size() - 1)).getType();
  }

  private boolean outsideAnyBlock() {
    return depth == 0 && !afterLet();
  }

  private boolean afterLet() {
    return depth == 0
        && !mended.isEmpty()
        && mended.get(mended.size() - 1).getType() == PeerageParser.LET;
  }

  private boolean endsItem(int index) {
    return switch (type(index)) {
      case PeerageParser.NL, PeerageParser.CLOSE_BRACE, Lexeme.BODY_END, Token.EOF -> true;
      default -> false;
    };
  }

  private boolean isName(int index) {
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

  private boolean isLabel(int index) {
    int type = type(index);
    return type == PeerageParser.WORD || type == PeerageParser.STRING || isName(index);
  }

  private boolean isColonWord(int index) {
    if (type(index) != PeerageParser.WORD) {
      return false;
    }
    String word = text(index);
    return word.endsWith(":") && Characters.isName(word.substring(0, word.length() - 1));
  }

  private boolean isColon(int index) {
    return type(index) == PeerageParser.WORD && text(index).equals(":");
  }

  private String text(int index) {
    return lexemes.get(index).getText();
  }

  private String text(int from, int to) {
    return source.text().substring(lexemes.get(from).start(), lexemes.get(to - 1).end());
  }

  private String unquoted(int index) {
    String text = text(index);
    return type(index) == PeerageParser.STRING && text.length() > 1
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /** Some words as one name: in lower case, joined by hyphens. */
  private String hyphenated(int from, int to) {
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

  private Span span(int from, int to) {
    return source.span(lexemes.get(from).start(), lexemes.get(to - 1).end());
  }

  // Writing

  private void copy() {
    mended.add(lexemes.get(at));
    at++;
  }

  private void copyTo(int behind) {
    while (at < behind) {
      copy();
    }
  }

  /** Up to the end of the line, or a brace on it. */
  private void copyLine() {
    int brackets = 0;
    while (type(at) != Token.EOF
        && type(at) != PeerageParser.OPEN_BRACE
        && (brackets > 0 || !endsItem(at))) {
      brackets = Math.max(0, brackets + nesting(type(at)));
      copy();
    }
  }

  /** Up to the brace that opens the body, or the end of the line. */
  private void copyHead() {
    while (!endsItem(at) && type(at) != PeerageParser.OPEN_BRACE && type(at) != Lexeme.BODY_START) {
      copy();
    }
  }

  /** A group in brackets or parentheses, with the groups in it, if one stands here. */
  private void copyGroup() {
    boolean opens = type(at) == PeerageParser.OPEN_PAREN || type(at) == PeerageParser.OPEN_BRACKET;
    int nested = 0;
    while (opens && type(at) != Token.EOF) {
      if (nested > 0 && startsTerm(at) && endsTerm(at - 1)) {
        Lexeme before = lexemes.get(at - 1);
        findings.add(SyntaxMessages.missingComma(span(at - 1, at), span(at, at + 1), text(at)));
        mended.add(
            new Lexeme(source.text(), PeerageParser.COMMA, before.end(), before.end(), true));
      }
      nested += nesting(type(at));
      if (isColonWord(at) && startsTerm(at + 1)) {
        colonArgument();
      } else {
        copy();
      }
      opens = nested > 0;
    }
  }

  /** {@code use profile(name: value)}. */
  private void colonArgument() {
    Lexeme word = lexemes.get(at);
    int colon = word.end() - 1;
    String name = source.text().substring(word.start(), colon);
    findings.add(SyntaxMessages.colonForEquals(source.span(colon, word.end()), name));
    mended.add(new Lexeme(source.text(), PeerageParser.NAME, word.start(), colon, true));
    mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, colon, word.end(), true));
    at++;
    copy();
  }

  private boolean startsTerm(int index) {
    return isLabel(index)
        || type(index) == PeerageParser.OPEN_BRACKET
        || type(index) == PeerageParser.DOLLAR;
  }

  private boolean endsTerm(int index) {
    return isLabel(index)
        || type(index) == PeerageParser.CLOSE_BRACKET
        || type(index) == PeerageParser.CLOSE_PAREN
        || type(index) == Lexeme.LIST_END;
  }

  /** Leaves out everything up to the end of the line on which the item ends. */
  private void dropItem() {
    int nested = 0;
    while (type(at) != Token.EOF && (nested > 0 || !endsItem(at))) {
      nested += nesting(type(at));
      at++;
    }
    if (afterLet()) {
      takeBack(mended.size());
    }
  }

  private void takeBack(int first) {
    int size =
        first > 0 && mended.get(first - 1).getType() == PeerageParser.LET ? first - 1 : first;
    mended.subList(size, mended.size()).clear();
  }

  private static int nesting(int type) {
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
