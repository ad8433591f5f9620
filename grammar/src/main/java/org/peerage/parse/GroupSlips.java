package org.peerage.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;

/** Slips in what stands in brackets or parentheses: lists, and the arguments of a profile. */
abstract class GroupSlips extends LexemeRewriter {

  final Findings findings;

  /** The lexeme before which a comma was missed last. */
  private int uncommaed = -1;

  GroupSlips(SourceText source, Findings findings, List<Lexeme> lexemes) {
    super(source, lexemes);
    this.findings = findings;
  }

  /**
   * A group in brackets or parentheses, with the groups in it, if one stands here.
   *
   * @param arguments whether it holds those of a profile, which have names
   */
  final void copyGroup(boolean arguments) {
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

  /** {@code address = 192.0.2.1 255.255.255.0}, and the same in a list. */
  final boolean isMaskBehind(int address) {
    return at == address + 1
        && SubnetMask.isAddress(text(address))
        && SubnetMask.bits(text(at)) >= 0;
  }

  final Diagnostic maskBehind(int address) {
    String meant = text(address) + "/" + SubnetMask.bits(text(at));
    return SyntaxMessages.maskBehind(span(address, at + 1), span(at, at + 1), meant);
  }
}
