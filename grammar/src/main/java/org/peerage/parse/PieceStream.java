package org.peerage.parse;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The tokens of one top-level item, the end of the file behind them. */
final class PieceStream implements TokenStream {

  private final Lexeme[] lexemes;
  private int at;

  /**
   * @param lexemes not empty, the last one of type EOF
   */
  PieceStream(List<Lexeme> lexemes) {
    this.lexemes = lexemes.toArray(new Lexeme[0]);
    for (int i = 0; i < this.lexemes.length; i++) {
      this.lexemes[i].number(i);
    }
  }

  @Override
  public Token LT(int distance) {
    if (distance == 1) {
      return lexemes[at];
    }
    int wanted = distance > 0 ? at + distance - 1 : at + distance;
    return wanted < 0 ? null : get(wanted);
  }

  @Override
  public int LA(int distance) {
    return distance == 1 ? lexemes[at].getType() : LT(distance).getType();
  }

  @Override
  public Token get(int index) {
    return lexemes[Math.min(index, lexemes.length - 1)];
  }

  @Override
  public void consume() {
    if (at < lexemes.length - 1) {
      at++;
    }
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return lexemes.length;
  }

  /** Nothing to do: all tokens are held. */
  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // see mark
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public TokenSource getTokenSource() {
    throw new UnsupportedOperationException("tokens come from a list");
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size() - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }

  @Override
  public String getText(Interval interval) {
    var text = new StringBuilder();
    for (int i = interval.a; i <= interval.b; i++) {
      text.append(get(i).getText());
    }
    return text.toString();
  }
}
