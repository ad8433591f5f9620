package org.peerage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.Folder;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.diagnostic.Outcome;
import org.peerage.lint.Catalogue;
import org.peerage.lint.Linter;
import org.peerage.lint.Rule;
import org.peerage.lint.RuleFacts;
import org.peerage.rules.YamlCatalogue;
import org.peerage.rules.house.HouseCatalogue;
import org.peerage.rules.house.HouseRules;
import org.peerage.rules.house.HouseRulesReader;
import org.peerage.source.SourceText;

/** Our rules, and those that the estates at hand have beside them. */
final class Rulebook implements Catalogue {

  private final YamlCatalogue ours = new YamlCatalogue();
  private Catalogue all = ours;

  /** Ours with the house rules of the estate around the working directory. */
  static Rulebook around(Terminal terminal) throws IOException {
    var rulebook = new Rulebook();
    var root = new Folder(ProjectRoot.above(terminal.directory().toRealPath()));
    rulebook.house(new Definitions(List.of(), root));
    return rulebook;
  }

  /**
   * The house rules of an estate; from then on known by their ids. Nothing is loaded for them where
   * the settings name none.
   */
  Outcome<HouseRules> house(Definitions definitions) throws IOException {
    Outcome<HouseRules> house = read(definitions);
    if (!house.value().rules().isEmpty()) {
      all = new HouseCatalogue(all, house.value());
    }
    return house;
  }

  /** The same, of an earlier state of the estate: nothing is known by them. */
  Outcome<HouseRules> read(Definitions definitions) throws IOException {
    Optional<SourceText> settings = definitions.settings();
    if (settings.isEmpty() || !HouseRules.namedBy(settings.get())) {
      return new Outcome<>(HouseRules.NONE, List.of());
    }
    return HouseRulesReader.read(settings.get(), ours, definitions::read);
  }

  /** What runs our rules and those of a house. */
  Linter linter(List<Rule> ours, HouseRules house) {
    var rules = new ArrayList<Rule>(ours);
    rules.addAll(house.rules());
    return new Linter(rules, with(house));
  }

  /** Our catalogue with the rules of one house. */
  Catalogue with(HouseRules house) {
    return house.rules().isEmpty() ? ours : new HouseCatalogue(ours, house);
  }

  @Override
  public Optional<RuleFacts> find(String id) {
    return all.find(id);
  }

  @Override
  public boolean isOfText(String id) {
    return all.isOfText(id);
  }

  @Override
  public List<String> ids() {
    return all.ids();
  }
}
