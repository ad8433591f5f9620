package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.SourceText;
import org.peerage.syntax.Comment;
import org.peerage.syntax.SyntaxFile;

/** Parses one text. */
public final class Parser {

  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  private Parser(SourceText source) {
    this.source = source;
  }

  /** What the text says, as far as it can be understood, with a finding for each mistake. */
  public static Outcome<SyntaxFile> parse(SourceText text) {
    return new Parser(text).parse();
  }

  private Outcome<SyntaxFile> parse() {
    var lexer = new PeerageLexer(CharStreams.fromString(source.text()));
    lexer.removeErrorListeners();
    var tokens = new ArrayList<Token>();
    int depth = 0;
    Token last = null;
    for (Token token : lexer.getAllTokens()) {
      switch (token.getType()) {
        case PeerageLexer.COMMENT -> {
          boolean own = last == null || last.getType() == PeerageLexer.NL;
          comments.add(new Comment(token.getText(), own, span(token)));
          continue;
        }
        case PeerageLexer.T__3, PeerageLexer.T__9 -> depth++;
        case PeerageLexer.T__5, PeerageLexer.T__10 -> depth--;
        default -> {}
      }
      last = token;
      if (token.getType() == PeerageLexer.NL && depth > 0) {
        continue;
      }
      tokens.add(token);
    }
    var parser = new PeerageParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.addErrorListener(
        new org.antlr.v4.runtime.BaseErrorListener() {
          @Override
          public void syntaxError(
              org.antlr.v4.runtime.Recognizer<?, ?> recognizer,
              Object symbol,
              int line,
              int column,
              String message,
              org.antlr.v4.runtime.RecognitionException fault) {
            diagnostics.add(Diagnostic.error("syntax-error", span((Token) symbol), message));
          }
        });
    var items = new TreeBuilder(source).items(parser.file());
    return new Outcome<>(new SyntaxFile(source.name(), items, comments, List.of()), diagnostics);
  }

  private org.peerage.source.Span span(Token token) {
    int end = source.text().length();
    return source.span(
        Math.min(Math.max(token.getStartIndex(), 0), end),
        Math.min(Math.max(token.getStopIndex() + 1, token.getStartIndex()), end));
  }
}
