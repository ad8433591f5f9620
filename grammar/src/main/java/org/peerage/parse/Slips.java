package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class Slips extends AttributeSlips {

  private final Optional<Span> below;

  /**
   * @param lexemes of one piece, the end of the file behind them
   * @param below the brace of a block that begins on the line below the piece
   */
  Slips(SourceText source, Findings findings, List<Lexeme> lexemes, Optional<Span> below) {
    super(source, findings, lexemes);
    this.below = below;
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
      leaveOut();
    } else if (type(at + 1) != PeerageParser.STRING && isLabel(at + 1)) {
      if (!lexeme(at + 1).broken()) {
        findings.add(SyntaxMessages.unquotedPath(span(at + 1, at + 2), text(at + 1)));
      }
      leaveOut();
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
      leaveOut();
    } else if (type(at) == PeerageParser.LET && isLabel(at + 1)) {
      copy();
      item();
    } else if (type(at) == PeerageParser.PROFILE && isName(at + 1) && isLabel(at + 2)) {
      copy();
      copy();
      int behind = at;
      while (isLabel(behind)) {
        behind++;
      }
      findings.add(SyntaxMessages.behindProfileName(span(at, behind), text(at, behind)));
      at = behind;
      copyHead();
    } else {
      copyHead();
    }
  }

  private void use() {
    if (type(at + 1) == PeerageParser.EQUALS) {
      item();
    } else if (depth == 0) {
      findings.add(SyntaxMessages.useAtFileLevel(span(at, at + 1)));
      leaveOut();
    } else {
      copy();
      if (isName(at)) {
        copy();
        copyGroup(true);
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
        leaveOut();
      } else {
        item();
      }
    } else {
      copyLine();
    }
  }

  // Attributes and blocks

  private void item() {
    if (lexeme(at).broken() && type(at) == PeerageParser.WORD) {
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
    Lexeme word = lexeme(at);
    int colon = word.end() - 1;
    Span place = source.span(colon, word.end());
    String name = source.text().substring(word.start(), colon);
    if (endsItem(at + 1)) {
      findings.add(SyntaxMessages.colonNesting(span(at, at + 1), name));
      leaveOut();
      return;
    }
    mended.add(new Lexeme(source.text(), PeerageParser.NAME, word.start(), colon, true));
    at++;
    if (type(at) == PeerageParser.OPEN_BRACE) {
      findings.add(SyntaxMessages.colonBeforeBrace(place, name));
    } else if (outsideAnyBlock()) {
      mended.remove(mended.size() - 1);
      findings.add(SyntaxMessages.attributeAtFileLevel(span(at - 1, at), name, below));
      leaveOut();
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
    mended.add(Lexeme.name(name, lexeme(at).start(), lexeme(at).end()));
    at++;
    Span colon = span(at, at + 1);
    if (type(at + 1) == PeerageParser.OPEN_BRACE) {
      findings.add(SyntaxMessages.colonBeforeBrace(colon, name));
      at++;
    } else if (type(at + 1) == PeerageParser.EQUALS) {
      findings.add(SyntaxMessages.notEquals(span(at, at + 2), ":="));
      mended.add(lexeme(at + 1).as(PeerageParser.EQUALS));
      at += 2;
      value(first);
    } else {
      findings.add(
          type(at - 1) == PeerageParser.STRING
              ? SyntaxMessages.quotedName(span(at - 1, at + 1), name, true)
              : SyntaxMessages.colonForEquals(colon, name));
      mended.add(lexeme(at).as(PeerageParser.EQUALS));
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
      leaveOut();
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
      findings.add(SyntaxMessages.attributeAtFileLevel(span(at, behind), text(at, behind), below));
      leaveOut();
    } else if (assigns && behind == at + 2 && isName(at) && lacksValue(behind)) {
      equalsBehindValue();
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
    } else if (anyBroken(at, behind)) {
      leaveOut();
    } else {
      findings.add(
          afterLet()
              ? SyntaxMessages.letWithoutValue(span(at, behind), text(at))
              : SyntaxMessages.nameAlone(span(at, behind), text(at, behind), depth > 0));
      leaveOut();
    }
  }

  /** Whether what stands behind an equals sign is a body, perhaps with one label before it. */
  private boolean opensBlock(int index) {
    return type(index) == PeerageParser.OPEN_BRACE
        || isLabel(index) && type(index + 1) == PeerageParser.OPEN_BRACE;
  }

  /** A head with something in it that is no label. */
  private void oddHead(int behind) {
    boolean dollar =
        type(behind) == PeerageParser.DOLLAR && type(behind + 1) != PeerageParser.EQUALS;
    boolean value = type(behind) == PeerageParser.OPEN_BRACKET || dollar;
    if (behind == at + 1 && value && depth > 0 && !opensOnLine(behind)) {
      missingEquals();
    } else {
      copyHead();
    }
  }

  /** Copies the kind of a block, as it should be written. */
  private void kind() {
    String name = hyphenated(at, at + 1);
    if (type(at) == PeerageParser.WORD && Characters.isName(name)) {
      findings.add(SyntaxMessages.notAName(span(at, at + 1), text(at), name));
      mended.add(Lexeme.name(name, lexeme(at).start(), lexeme(at).end()));
      at++;
    } else {
      copy();
    }
  }

  private boolean outsideAnyBlock() {
    return depth == 0 && !afterLet();
  }
}
