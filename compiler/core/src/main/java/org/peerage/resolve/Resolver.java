package org.peerage.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.ProfilePlace;
import org.peerage.resolve.Expansion.Nested;
import org.peerage.schema.BlockKind;
import org.peerage.source.SourceText;
import org.peerage.syntax.Block;
import org.peerage.syntax.Item;
import org.peerage.syntax.Let;
import org.peerage.syntax.Profile;
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
  private final Lost lost = new Lost();
  private final References references = new References(lost, findings);
  private final FileScopes scopes;
  private final Expander expander;
  private final Placement placement;
  private final ElementBuilder builder;
  private final List<Element> elements = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<ProfilePlace> profiles = new ArrayList<>();

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
    this.builder = new ElementBuilder(findings, lost, placement);
  }

  /**
   * Takes one file.
   *
   * @param source the text it was parsed from
   * @param parsing the findings of the parser: what could not be parsed may hold what seems to be
   *     missing
   * @throws IOException when a file it imports is there and cannot be read
   */
  public void add(SyntaxFile file, SourceText source, List<Diagnostic> parsing) throws IOException {
    suppressions.addAll(file.suppressions());
    findings.unread(source, parsing);
    findings.about("");
    FileScope scope = scopes.of(new Outcome<>(file, parsing));
    if (scope.unparsed().hidesNames(file)) {
      lost.add("", "");
    }
    var names = new ProfileNames(scope, findings);
    var descriptions = new Descriptions(file, source);
    for (Item item : file.items()) {
      findings.about("");
      if (item instanceof Let let) {
        scope.value(let.name().text());
      } else if (item instanceof Profile profile) {
        names.check(profile);
        profiles.add(
            new ProfilePlace(profile.name().text(), profile.name().span(), profile.span()));
      } else if (item instanceof Block block) {
        block(block, scope, descriptions);
      }
    }
  }

  private void block(Block block, FileScope scope, Descriptions descriptions) {
    if (!block.labels().isEmpty()) {
      findings.about(ResolveMessages.text(block.labels().get(0)));
    }
    Optional<BlockKind> kind = placement.top(block);
    Optional<Nested> expanded = expander.expand(block, kind, scope);
    if (kind.isPresent() && expanded.isPresent()) {
      Optional<Element> element = builder.build(expanded.get(), kind.get(), descriptions);
      if (element.isPresent()) {
        elements.add(element.get());
        references.note(element.get());
      }
    } else {
      lost(expanded);
    }
  }

  private void lost(Optional<Nested> expanded) {
    if (expanded.isPresent()) {
      lost.addAll("", expanded.get());
    } else {
      lost.add("", "");
    }
  }

  /** Whether one of the files added up to now names another that is no definition. */
  public boolean namesFiles() {
    return builder.namesFiles();
  }

  /** The estate of all files, as far as it goes, and what is wrong with them, in order. */
  public Outcome<Estate> finish() {
    List<Element> once = Twice.without(elements, findings);
    var estate = new Estate(once, suppressions, profiles);
    references.check(estate, once.size() == elements.size());
    return new Outcome<>(estate, findings.sorted());
  }
}
