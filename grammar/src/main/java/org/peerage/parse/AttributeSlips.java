package org.peerage.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** Slips in an attribute: in its name, at its equals sign, and in its value. */
abstract class AttributeSlips extends GroupSlips {

  /** How many blocks are open here. */
  int depth;

  AttributeSlips(SourceText source, Findings findings, List<Lexeme> lexemes) {
    super(source, findings, lexemes);
  }

  /** Copies what stands before an equals sign as the one name it should be. */
  final void attributeName(int behind) {
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

  /** Whether nothing stands behind an equals sign, or the next attribute. */
  final boolean lacksValue(int equals) {
    return endsItem(equals + 1) || isName(equals + 1) && type(equals + 2) == PeerageParser.EQUALS;
  }

  /** {@code name value =}. */
  final void equalsBehindValue() {
    findings.add(
        SyntaxMessages.equalsBehindValue(
            span(at, at + 3), span(at + 2, at + 3), text(at), text(at + 1)));
    mended.add(lexeme(at));
    mended.add(lexeme(at + 2).as(PeerageParser.EQUALS));
    mended.add(lexeme(at + 1));
    at += 3;
  }

  /** {@code name value}. */
  final void missingEquals() {
    findings.add(SyntaxMessages.missingEquals(source, span(at, at + 1), span(at + 1, at + 2)));
    int first = mended.size();
    attributeName(at + 1);
    int end = mended.get(first).end();
    mended.add(new Lexeme(source.text(), PeerageParser.EQUALS, end, end, true));
    value(first, true);
  }

  final void value(int first) {
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

  final boolean anyBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexeme(i).broken()) {
        return true;
      }
    }
    return false;
  }

  final boolean afterLet() {
    return depth == 0
        && !mended.isEmpty()
        && mended.get(mended.size() - 1).getType() == PeerageParser.LET;
  }

  /** Leaves out the rest of an item, and what is written of it. */
  final void leaveOut() {
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
