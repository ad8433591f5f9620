package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Knows what people write who come from YAML, JSON, HCL or the web page, says what to write
 * instead, and gives the parser what was meant. Looked at only where a piece cannot be parsed as it
 * stands.
 *
 * <p>Walks from item to item; what it does not know it passes on as it is.
 */
final class Slips extends LexemeRewriter {

  private final Findings findings;
  private final Optional<Span> below;
  private int depth;

  /** The lexeme before which a comma was missed last. */
  private int uncommaed = -1;

  /**
   * @param lexemes of one piece, the end of the file behind them
   * @param below the brace of a block that begins on the line below the piece
   */
  Slips(SourceText source, Findings findings, List<Lexeme> lexemes, Optional<Span> below) {
    super(source, lexemes);
    this.findings = findings;
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

  private boolean anyBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexeme(i).broken()) {
        return true;
      }
    }
    return false;
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

  /** Whether nothing stands behind an equals sign, or the next attribute. */
  private boolean lacksValue(int equals) {
    return endsItem(equals + 1) || isName(equals + 1) && type(equals + 2) == PeerageParser.EQUALS;
  }

  /** {@code name value =}. */
  private void equalsBehindValue() {
    findings.add(
        SyntaxMessages.equalsBehindValue(
            span(at, at + 3), span(at + 2, at + 3), text(at), text(at + 1)));
    mended.add(lexeme(at));
    mended.add(lexeme(at + 2).as(PeerageParser.EQUALS));
    mended.add(lexeme(at + 1));
    at += 3;
  }

  private void missingEquals() {
    findings.add(SyntaxMessages.missingEquals(source, span(at, at + 1), span(at + 1, at + 2)));
    int first = mended.size();
    attributeName(at + 1);
    int end = mended.get(first).end();
    mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, end, end, true));
    value(first, true);
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

  private void value(int first) {
    value(first, false);
  }

  /**
   * @param first where, in what is mended, the attribute begins
   * @param reported whether it has a finding, of which a second value is the echo
   */
  private void value(int first, boolean reported) {
    if (type(at) == PeerageParser.EQUALS
        && type(at - 1) == PeerageParser.EQUALS
        && !endsItem(at + 1)) {
      findings.add(SyntaxMessages.notEquals(span(at - 1, at + 1), text(at - 1, at + 1)));
      at++;
    }
    if (endsItem(at)) {
      missingValue(first);
      return;
    }
    if (isName(at) && type(at + 1) == PeerageParser.EQUALS) {
      // The value is left out, and the next item of the line stands in its place.
      missingValue(first);
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
        secondValue(start, first, reported);
        return;
      }
    }
  }

  private void missingValue(int first) {
    Lexeme name = mended.get(first);
    findings.add(
        SyntaxMessages.missingValue(
            source.span(name.start(), mended.get(mended.size() - 1).end()), name.getText()));
    leaveOut(first);
  }

  /** Copies one term; false, with the rest of the line copied, where there is none. */
  private boolean term() {
    if (type(at) == PeerageParser.DOLLAR && isName(at + 1)) {
      copy();
      copy();
      return true;
    }
    if (type(at) == PeerageParser.OPEN_BRACKET) {
      copyGroup(false);
      return true;
    }
    if (isLabel(at)) {
      copy();
      copyGroup(false);
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
    if (!lexeme(start).broken()) {
      findings.add(SyntaxMessages.unbracketedList(source, span(start, Math.max(end, at + 1))));
    }
    takeBack(first);
    leaveOut();
  }

  /** {@code a = b c}: what stands between a value and the next item. */
  private void secondValue(int start, int first, boolean reported) {
    int behind = at;
    while (isLabel(behind) && !isColonWord(behind)) {
      behind++;
    }
    if (behind > at && type(behind) == PeerageParser.OPEN_PAREN) {
      callBehindValue(first, behind, reported);
      return;
    }
    int next = nextItem(behind);
    if (next == at + 2 && !reported && lacksEquals()) {
      missingEquals();
      return;
    }
    boolean echo = reported || anyBroken(at, next);
    if (next > at) {
      leaveOut(first);
    }
    if (next == at + 1 && !echo && isMaskBehind(start)) {
      findings.add(maskBehind(start));
    } else if (next > at && !echo) {
      findings.add(
          SyntaxMessages.secondValue(source, span(start, at), span(at, next), assigned(next)));
    }
    at = next;
  }

  /** {@code address = 192.0.2.1 255.255.255.0}, and the same in a list. */
  private boolean isMaskBehind(int address) {
    return at == address + 1
        && SubnetMask.isAddress(text(address))
        && SubnetMask.bits(text(at)) >= 0;
  }

  private Diagnostic maskBehind(int address) {
    String meant = text(address) + "/" + SubnetMask.bits(text(at));
    return SyntaxMessages.maskBehind(span(address, at + 1), span(at, at + 1), meant);
  }

  /** {@code a = b secret("…")}. */
  private void callBehindValue(int first, int paren, boolean reported) {
    if (!reported && !lexeme(at).broken()) {
      findings.add(SyntaxMessages.callBehindValue(span(at, paren), text(at, paren)));
    }
    leaveOut(first);
    at = paren;
    int nested = 0;
    do {
      nested += nesting(type(at));
      at++;
    } while (nested > 0 && type(at) != Token.EOF);
  }

  /** What the words behind a value say if the second of two is the value of the first. */
  private String assigned(int next) {
    return depth > 0 && next == at + 2 && isName(at) && type(at + 1) != PeerageParser.NAME
        ? text(at) + " = " + text(at + 1)
        : "";
  }

  /** Whether a name, set apart from the value before it, and a value of its own stand here. */
  private boolean lacksEquals() {
    return depth > 0
        && isName(at)
        && type(at + 1) != PeerageParser.NAME
        && !lexeme(at).broken()
        && !lexeme(at + 1).broken()
        && lexeme(at).start() > lexeme(at - 1).end() + 1
        && lexeme(at + 1).start() == lexeme(at).end() + 1;
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

  /**
   * A group in brackets or parentheses, with the groups in it, if one stands here.
   *
   * @param arguments whether it holds those of a profile, which have names
   */
  private void copyGroup(boolean arguments) {
    boolean opens = type(at) == PeerageParser.OPEN_PAREN || type(at) == PeerageParser.OPEN_BRACKET;
    int nested = 0;
    while (opens && type(at) != Token.EOF) {
      boolean argument = arguments && nested == 1;
      if (nested > 0 && startsTerm(at) && endsTerm(at - 1)) {
        if (argument && isArgumentName(at - 1)) {
          argumentWithoutEquals();
        } else if (unseparated(argument)) {
          continue;
        }
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

  private boolean isArgumentName(int index) {
    int before = type(index - 1);
    return isName(index) && (before == PeerageParser.OPEN_PAREN || before == PeerageParser.COMMA);
  }

  /** {@code use profile(name value)}, and {@code use profile(name name = value)}. */
  private void argumentWithoutEquals() {
    Lexeme name = lexeme(at - 1);
    if (type(at + 1) == PeerageParser.EQUALS) {
      findings.add(SyntaxMessages.secondWord(span(at, at + 1), text(at)));
      mended.remove(mended.size() - 1);
    } else {
      findings.add(SyntaxMessages.missingEquals(source, span(at - 1, at), span(at, at + 1)));
      mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, name.end(), name.end(), true));
    }
  }

  /**
   * Two terms with nothing between them: a comma was forgotten, or one of them is too many.
   *
   * @return whether the second one is passed over
   */
  private boolean unseparated(boolean argument) {
    Lexeme before = lexeme(at - 1);
    Lexeme next = lexeme(at);
    boolean again = at - 1 == uncommaed;
    boolean echo = again || before.broken() || next.broken();
    boolean goesOn = type(at + 1) == PeerageParser.OPEN_PAREN || !isLabel(at);
    uncommaed = at;
    if (!goesOn && isLabel(at - 1) && before.end() == next.start()) {
      // A quote at the wrong place: nobody can say what was meant.
      if (!echo) {
        findings.add(SyntaxMessages.quoteWithin(span(at - 1, at + 1)));
      }
      lose(next);
      return true;
    }
    if (!goesOn && isMaskBehind(at - 1)) {
      if (!echo) {
        findings.add(maskBehind(at - 1));
      }
      lose(next);
      return true;
    }
    boolean value = argument && type(at + 1) != PeerageParser.EQUALS;
    if (!goesOn && (value || text(at).equals(text(at - 1)))) {
      if (!echo) {
        findings.add(SyntaxMessages.secondWord(span(at, at + 1), text(at)));
      }
      at++;
      return true;
    }
    if (!echo) {
      findings.add(SyntaxMessages.missingComma(span(at - 1, at), span(at, at + 1), text(at)));
    }
    mended.add(new Lexeme(source.text(), PeerageParser.COMMA, before.end(), before.end(), true));
    return false;
  }

  /** Takes what was written last and what comes next for one word that nobody can read. */
  private void lose(Lexeme next) {
    Lexeme first = mended.remove(mended.size() - 1);
    mended.add(
        new Lexeme(source.text(), PeerageParser.WORD, first.start(), next.end(), true, true));
    at++;
  }

  /** {@code use profile(name: value)}. */
  private void colonArgument() {
    Lexeme word = lexeme(at);
    int colon = word.end() - 1;
    String name = source.text().substring(word.start(), colon);
    findings.add(SyntaxMessages.colonForEquals(source.span(colon, word.end()), name));
    mended.add(new Lexeme(source.text(), PeerageParser.NAME, word.start(), colon, true));
    mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, colon, word.end(), true));
    at++;
    copy();
  }

  private boolean outsideAnyBlock() {
    return depth == 0 && !afterLet();
  }

  private boolean afterLet() {
    return depth == 0
        && !mended.isEmpty()
        && mended.get(mended.size() - 1).getType() == PeerageParser.LET;
  }

  /** Leaves out the rest of an item, and what is written of it. */
  private void leaveOut() {
    dropItem();
    leaveOut(mended.size());
  }

  /**
   * @param first where, in what is mended, the item begins, {@code let} not counted
   */
  private void leaveOut(int first) {
    takeBack(first);
    if (afterLet()) {
      takeBack(first - 1);
    }
  }
}
