package org.peerage.cli;

import java.util.List;
import org.peerage.lint.Rule;
import org.peerage.parse.Parser;
import org.peerage.rules.AllRules;
import org.peerage.schema.Schema;
import org.peerage.work.SharedWork;

/**
 * Has the parser, the schema and the rules loaded in a thread of its own, while definitions are
 * looked for, read and parsed: on a short run the one takes as long as the other.
 */
final class RulesAhead extends SharedWork<List<Rule>, RuntimeException> {

  private static final int PARSER = 0;
  private static final int SCHEMA = 1;
  private static final int RULES = 2;

  private List<Rule> rules = List.of();

  private RulesAhead() {
    super(RULES + 1, RULES + 1);
  }

  static RulesAhead begun() {
    var ahead = new RulesAhead();
    ahead.start();
    return ahead;
  }

  @Override
  protected List<Rule> part(int index) {
    switch (index) {
      case PARSER -> Parser.load();
      // To ask it anything has all of it loaded.
      case SCHEMA -> Schema.block("");
      default -> {
        return AllRules.list();
      }
    }
    return List.of();
  }

  @Override
  protected void take(List<Rule> loaded) {
    rules = loaded;
  }

  /** Returns when the schema is loaded; what is left to begin is done meanwhile. */
  void awaitSchema() {
    help(SCHEMA);
  }

  /** All rules, waited for; what loading them threw is thrown here. */
  List<Rule> rules() {
    finish();
    return rules;
  }
}
