package org.peerage.cli;

import java.util.List;
import org.peerage.lint.Rule;
import org.peerage.parse.Parser;
import org.peerage.rules.AllRules;
import org.peerage.schema.Schema;

/**
 * Has the parser, the schema and the rules loaded in a thread of its own, while definitions are
 * looked for, read and parsed: on a short run the one takes as long as the other.
 */
final class RulesAhead implements Runnable {

  private final Thread thread = new Thread(this, "rules");
  private List<Rule> rules = List.of();
  private Throwable fault;

  private RulesAhead() {}

  static RulesAhead start() {
    var ahead = new RulesAhead();
    ahead.thread.setDaemon(true);
    ahead.thread.start();
    return ahead;
  }

  @Override
  public void run() {
    try {
      Parser.load();
      // To ask it anything has all of it loaded.
      Schema.block("");
      rules = AllRules.list();
    } catch (RuntimeException | Error thrown) {
      fault = thrown;
    }
  }

  /** All rules, waited for; what loading them threw is thrown here. */
  List<Rule> rules() {
    try {
      thread.join();
    } catch (InterruptedException nobodyKnowsThisThread) {
      throw new IllegalStateException(nobodyKnowsThisThread);
    }
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof RuntimeException thrown) {
      throw thrown;
    }
    return rules;
  }
}
