package org.peerage.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;
import org.peerage.yaml.YamlText;

/**
 * The settings of one estate.
 *
 * @param scopes from the widest to the nearest: of two that speak of one thing the later counts
 * @param baseline the file of findings that are known, relative to the project root
 */
public record Settings(List<Scope> scopes, Optional<YamlText> baseline) {

  /** What counts where nothing is set. */
  public static final Settings NONE = new Settings(List.of(), Optional.empty());

  public Settings {
    scopes = List.copyOf(scopes);
  }

  /**
   * The findings as the settings want them: some graver, some less so, some not at all. What cannot
   * be suppressed is never made less of.
   *
   * @param findings in any order, which they keep
   */
  public List<Diagnostic> applied(List<Diagnostic> findings, Catalogue catalogue) {
    return applied(findings, catalogue, Map.of());
  }

  /**
   * The same for findings whose files have other names than from the root of the estate.
   *
   * @param names from the root, by the names that findings have for them; a file without one has
   *     the same in both
   */
  public List<Diagnostic> applied(
      List<Diagnostic> findings, Catalogue catalogue, Map<String, String> names) {
    if (scopes.isEmpty() || findings.isEmpty()) {
      return findings;
    }
    var left = new ArrayList<Diagnostic>(findings.size());
    Map<String, Optional<RuleFacts>> known = new HashMap<>();
    for (Diagnostic finding : findings) {
      Optional<RuleFacts> facts = known.get(finding.id());
      if (facts == null) {
        facts = catalogue.find(finding.id());
        known.put(finding.id(), facts);
      }
      if (facts.isEmpty()) {
        left.add(finding);
      } else {
        String file = finding.at().file();
        applied(finding, facts.get(), names.getOrDefault(file, file)).ifPresent(left::add);
      }
    }
    return left;
  }

  private Optional<Diagnostic> applied(Diagnostic finding, RuleFacts facts, String file) {
    Level level = new Level(Optional.of(finding.severity()));
    boolean asked = true;
    boolean set = false;
    for (Scope scope : scopes) {
      if (scope.holdsFor(file)) {
        Level here = scope.severities().get(facts.id());
        if (here != null) {
          level = here;
          set = true;
        } else if (scope.profile().isPresent() && !set) {
          asked = scope.profile().get().asksFor(facts);
        }
      }
    }
    boolean less = !asked && !set || level.weakens(finding.severity());
    if (less && !facts.suppressible()) {
      return Optional.of(finding);
    }
    if (!asked && !set) {
      return Optional.empty();
    }
    return level.severity().map(finding::as);
  }
}
