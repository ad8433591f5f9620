package org.peerage.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.resolve.Expansion.Nested;
import org.peerage.schema.BlockKind;
import org.peerage.source.SourceText;
import org.peerage.syntax.Block;
import org.peerage.syntax.Item;
import org.peerage.syntax.Let;
import org.peerage.syntax.Suppression;
import org.peerage.syntax.SyntaxFile;

/**
 * Makes an estate of files.
 *
 * <p>Files are added in the order of the estate, one by one; what {@link #add} is given need not be
 * kept afterwards. {@link #finish} ends it: it looks across files, and may be called once.
 */
public final class Resolver {

  private final Findings findings = new Findings();
  private final FileScopes scopes;
  private final Expander expander;
  private final Placement placement;
  private final ElementBuilder builder;
  private final List<Element> elements = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();

  /**
   * A resolver without files.
   *
   * @param imports where imported files are read
   */
  public Resolver(Imports imports) {
    var budget = new Budget();
    var evaluator = new Evaluator(findings, budget);
    this.scopes = new FileScopes(findings, evaluator, imports);
    this.expander = new Expander(findings, evaluator, budget);
    this.placement = new Placement(findings);
    this.builder = new ElementBuilder(findings);
  }

  /**
   * Takes one file.
   *
   * @param source the text it was parsed from
   * @throws IOException when a file it imports is there and cannot be read
   */
  public void add(SyntaxFile file, SourceText source) throws IOException {
    suppressions.addAll(file.suppressions());
    FileScope scope = scopes.of(file);
    for (Item item : file.items()) {
      if (item instanceof Let let) {
        scope.value(let.name().text());
      } else if (item instanceof Block block) {
        block(block, scope);
      }
    }
  }

  /** The estate of all files, as far as it goes, and what is wrong with them, in order. */
  public Outcome<Estate> finish() {
    var sorted = new ArrayList<Diagnostic>(findings.all());
    sorted.sort(Diagnostic.ORDER);
    return new Outcome<>(new Estate(elements, suppressions), sorted);
  }

  private void block(Block block, FileScope scope) {
    Optional<BlockKind> kind = placement.top(block);
    if (kind.isEmpty()) {
      return;
    }
    Optional<Nested> expanded = expander.expand(block, kind, scope);
    expanded.flatMap(nested -> builder.build(nested, kind.get(), "")).ifPresent(elements::add);
  }
}
