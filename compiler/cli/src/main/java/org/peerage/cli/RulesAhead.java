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

  private List<Rule> rules = List.of();

  private RulesAhead() {
    super(1, 1);
  }

  static RulesAhead begun() {
    var ahead = new RulesAhead();
    ahead.start();
    return ahead;
  }

  @Override
  protected List<Rule> part(int index) {
    Parser.load();
    // To ask it anything has all of it loaded.
    Schema.block("");
    return AllRules.list();
  }

  @Override
  protected void take(List<Rule> loaded) {
    rules = loaded;
  }

  /** All rules, waited for; what loading them threw is thrown here. */
  List<Rule> rules() {
    finish();
    return rules;
  }
}
