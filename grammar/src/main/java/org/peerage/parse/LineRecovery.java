package org.peerage.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.peerage.source.SourceText;

/**
 * Goes on behind a fault at the end of its line, or at the brace that closes the block around it.
 * Nothing is ever put in or taken out to make the text fit: what stands on the line is passed over.
 */
final class LineRecovery extends DefaultErrorStrategy {

  private final SourceText source;
  private final Findings findings;

  LineRecovery(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Called at each turn of a loop: between items, what cannot start one costs its line. */
  @Override
  public void sync(org.antlr.v4.runtime.Parser parser) {
    ParserRuleContext context = parser.getContext();
    boolean file = context instanceof PeerageParser.FileContext;
    if (!file && !(context instanceof PeerageParser.BodyContext)) {
      return;
    }
    while (!betweenItems(parser.getInputStream().LA(1), file)) {
      report(parser, parser.getCurrentToken());
      int before = parser.getInputStream().index();
      skipLine(parser);
      if (parser.getInputStream().index() == before) {
        parser.consume();
      }
    }
  }

  private static boolean betweenItems(int type, boolean file) {
    return switch (type) {
      case PeerageParser.NL,
          PeerageParser.NAME,
          PeerageParser.IMPORT,
          PeerageParser.LET,
          PeerageParser.PROFILE,
          Token.EOF ->
          true;
      case PeerageParser.USE, PeerageParser.CLOSE_BRACE, Lexeme.BODY_END -> !file;
      default -> false;
    };
  }

  @Override
  public Token recoverInline(org.antlr.v4.runtime.Parser parser) {
    IntervalSet expected = parser.getExpectedTokens();
    int type = parser.getInputStream().LA(1);
    if (stands(type, expected)) {
      reportMatch(parser);
      return parser.consume();
    }
    if (expected.contains(PeerageParser.OPEN_BRACE) && opensOnLine(parser)) {
      report(parser, parser.getCurrentToken());
      while (parser.getInputStream().LA(1) != PeerageParser.OPEN_BRACE) {
        parser.consume();
      }
      reportMatch(parser);
      return parser.consume();
    }
    throw new InputMismatchException(parser);
  }

  /** Whether a token that is not there stands for one that is expected. */
  private static boolean stands(int type, IntervalSet expected) {
    return switch (type) {
      case Lexeme.BODY_START -> expected.contains(PeerageParser.OPEN_BRACE);
      case Lexeme.BODY_END -> expected.contains(PeerageParser.CLOSE_BRACE);
      case Lexeme.LIST_END ->
          expected.contains(PeerageParser.CLOSE_BRACKET)
              || expected.contains(PeerageParser.CLOSE_PAREN);
      default -> false;
    };
  }

  /** Whether the body that a head should have begins further along on the line. */
  private static boolean opensOnLine(org.antlr.v4.runtime.Parser parser) {
    for (int i = 1; ; i++) {
      switch (parser.getInputStream().LA(i)) {
        case PeerageParser.OPEN_BRACE -> {
          return true;
        }
        case PeerageParser.NL, PeerageParser.CLOSE_BRACE, Lexeme.BODY_END, Token.EOF -> {
          return false;
        }
        default -> {}
      }
    }
  }

  @Override
  public void reportError(org.antlr.v4.runtime.Parser parser, RecognitionException fault) {
    report(parser, fault.getOffendingToken());
  }

  private void report(org.antlr.v4.runtime.Parser parser, Token offending) {
    if (inErrorRecoveryMode(parser)) {
      return;
    }
    beginErrorCondition(parser);
    Token before = parser.getInputStream().LT(-1);
    boolean echo = isBroken(offending) || before != null && isBroken(before);
    if (!echo) {
      findings.add(
          SyntaxMessages.unexpected(
              source, offending, before, parser.getExpectedTokens(), parser.getContext()));
    }
  }

  private static boolean isBroken(Token token) {
    return token instanceof Lexeme lexeme && lexeme.broken();
  }

  @Override
  public void recover(org.antlr.v4.runtime.Parser parser, RecognitionException fault) {
    skipLine(parser);
  }

  /** Passes over what is left of the line, and over whole bodies that begin on it. */
  private static void skipLine(org.antlr.v4.runtime.Parser parser) {
    int depth = 0;
    while (true) {
      switch (parser.getInputStream().LA(1)) {
        case PeerageParser.OPEN_BRACE, Lexeme.BODY_START -> depth++;
        case PeerageParser.CLOSE_BRACE, Lexeme.BODY_END -> {
          if (depth-- == 0) {
            return;
          }
        }
        case PeerageParser.NL -> {
          if (depth == 0) {
            return;
          }
        }
        case Token.EOF -> {
          return;
        }
        default -> {}
      }
      parser.consume();
    }
  }
}
