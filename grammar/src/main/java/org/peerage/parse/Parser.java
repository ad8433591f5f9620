package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.SourceText;
import org.peerage.syntax.Item;
import org.peerage.syntax.SyntaxFile;

/**
 * Parses one text, top-level item by top-level item: each is parsed as a file of its own and its
 * parse tree dropped, so that memory follows the syntax tree and not ANTLR's.
 */
public final class Parser {

  private final SourceText source;
  private final Findings findings = new Findings();
  private final List<Item> items = new ArrayList<>();

  private Parser(SourceText source) {
    this.source = source;
  }

  /**
   * What a text says as far as it can be understood, with a finding for each mistake. No text makes
   * it throw; one with a NUL character is not read at all.
   */
  public static Outcome<SyntaxFile> parse(SourceText text) {
    return new Parser(text).parse();
  }

  /**
   * Reads ANTLR's tables, for whoever has a thread to spare: else the first text waits for them.
   */
  public static void load() {
    new PeerageParser(new PieceStream(List.of()));
  }

  private Outcome<SyntaxFile> parse() {
    var scanner = new Scanner(source, findings);
    Tokens tokens = scanner.scan();
    // A NUL gives a finding wherever it stands: a text without findings need not be searched for
    // it.
    int nul = findings.isEmpty() ? -1 : source.text().indexOf('\0');
    if (nul >= 0) {
      var nothing = new SyntaxFile(source.name(), List.of(), List.of(), List.of());
      return new Outcome<>(nothing, List.of(CharacterMessages.notText(source.span(nul, nul + 1))));
    }
    findings.settle();
    var layout = new Layout(source, tokens, findings);
    findings.settle();
    for (int i = 0; i < layout.pieces().size(); i++) {
      parse(layout, i);
    }
    var suppressions = new Suppressions(source, tokens, findings).read(scanner.comments(), items);
    return new Outcome<>(
        new SyntaxFile(source.name(), items, scanner.comments(), suppressions),
        findings.list(source));
  }

  private void parse(Layout layout, int index) {
    List<Lexeme> piece = layout.lexemes(layout.pieces().get(index));
    try {
      build(piece, new BailErrorStrategy());
    } catch (ParseCancellationException fault) {
      // What is wrong is looked for only now: most pieces are right, and a short run should not
      // load what it does not need.
      var slips = new Slips(source, findings, piece, layout.bodyBelow(index));
      build(slips.mend(), new LineRecovery(source, findings));
    }
  }

  private void build(List<Lexeme> piece, ANTLRErrorStrategy onFault) {
    var parser = new PeerageParser(new PieceStream(piece));
    parser.removeErrorListeners();
    parser.setErrorHandler(onFault);
    new TreeBuilder(source, findings).items(parser.file(), items);
  }
}
