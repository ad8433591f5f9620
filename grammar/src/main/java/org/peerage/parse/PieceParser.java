package org.peerage.parse;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What the generated parser stands on. Its tree holds contexts and, of the tokens, commas alone:
 * {@link TreeBuilder} finds the others at the beginning and the end of a context, and most tokens
 * would only make the tree twice as large.
 */
abstract class PieceParser extends Parser {

  PieceParser(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public Token consume() {
    Token token = _input.LT(1);
    _input.consume();
    if (token.getType() == PeerageParser.COMMA) {
      _ctx.addChild(createTerminalNode(_ctx, token));
    }
    return token;
  }
}
