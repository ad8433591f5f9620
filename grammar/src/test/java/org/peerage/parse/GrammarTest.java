package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.peerage.golden.RandomDefinition;
import org.peerage.source.SourceText;

/** What {@code Peerage.g4} says, and what we do in its place, is the same. */
class GrammarTest {

  private static final int DEFINITIONS = 1000;

  @Test
  void sllAndLlAgree() {
    for (long seed = 0; seed < DEFINITIONS; seed++) {
      for (List<Lexeme> piece : pieces(new RandomDefinition(seed).write())) {
        assertEquals(tree(piece, PredictionMode.SLL), tree(piece, PredictionMode.LL));
      }
    }
  }

  @Test
  void oneTokenOfLookaheadDecides() {
    var analyzer = new LL1Analyzer(PeerageParser._ATN);
    for (var decision : PeerageParser._ATN.decisionToState) {
      var seen = new IntervalSet();
      for (IntervalSet alternative : analyzer.getDecisionLookahead(decision)) {
        String rule = PeerageParser.ruleNames[decision.ruleIndex];
        assertTrue(alternative != null && seen.and(alternative).isNil(), "two ways on in " + rule);
        seen.addAll(alternative);
      }
    }
  }

  @Test
  void predictionIsNeverStarted() {
    for (long seed = 0; seed < DEFINITIONS; seed++) {
      Parser.parse(new SourceText("seed", new RandomDefinition(seed).write()));
    }
    var parser = new PeerageParser(new PieceStream(pieces("a { b = [c] }").get(0)));
    for (DFA dfa : parser.getInterpreter().decisionToDFA) {
      assertNull(dfa.s0, "prediction ran in decision " + dfa.decision);
    }
  }

  @Test
  void scannerReadsAsTheLexerRules() {
    for (long seed = 0; seed < DEFINITIONS; seed++) {
      String text = new RandomDefinition(seed).write();
      assertEquals(lexed(text), scanned(text), text);
    }
  }

  private static List<String> scanned(String text) {
    var source = new SourceText("text", text);
    Tokens tokens = new Scanner(source, new Findings()).scan();
    var read = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      read.add(tokens.type(i) + " " + tokens.start(i) + " " + tokens.end(i));
    }
    return read;
  }

  /** The scanner has one newline where several follow one another, and none at the beginning. */
  private static List<String> lexed(String text) {
    var lexer = new PeerageLexer(CharStreams.fromString(text));
    var read = new ArrayList<String>();
    int before = PeerageLexer.NL;
    for (Token token : lexer.getAllTokens()) {
      boolean again = token.getType() == PeerageLexer.NL && before == PeerageLexer.NL;
      if (token.getChannel() == Token.DEFAULT_CHANNEL && !again) {
        before = token.getType();
        read.add(before + " " + token.getStartIndex() + " " + (token.getStopIndex() + 1));
      }
    }
    return read;
  }

  private static List<ArrayList<Lexeme>> pieces(String text) {
    var source = new SourceText("text", text);
    var findings = new Findings();
    var layout = new Layout(source, new Scanner(source, findings).scan(), findings);
    return layout.pieces().stream().map(layout::lexemes).toList();
  }

  private static String tree(List<Lexeme> piece, PredictionMode mode) {
    var parser = new PeerageParser(new PieceStream(piece));
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(mode);
    return shape(parser.file());
  }

  /** The rules of a tree, each with the tokens it goes from and to. */
  private static String shape(ParserRuleContext context) {
    var shape = new StringBuilder(PeerageParser.ruleNames[context.getRuleIndex()]);
    shape.append(' ').append(context.getSourceInterval()).append('(');
    for (ParserRuleContext part : context.getRuleContexts(ParserRuleContext.class)) {
      shape.append(shape(part));
    }
    return shape.append(')').toString();
  }
}
