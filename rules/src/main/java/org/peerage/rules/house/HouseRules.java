package org.peerage.rules.house;

import java.util.List;
import java.util.Map;
import org.peerage.lint.Rule;
import org.peerage.lint.RuleFacts;
import org.peerage.source.SourceText;

/**
 * The house rules of one estate.
 *
 * @param rules in the order in which they are written
 * @param facts by id, {@code house/} included
 */
public record HouseRules(List<Rule> rules, Map<String, RuleFacts> facts) {

  /** What counts where the settings name no file. */
  public static final HouseRules NONE = new HouseRules(List.of(), Map.of());

  /** What the id of every house rule begins with. */
  public static final String PREFIX = "house/";

  /** The setting that names their files. */
  public static final String SETTING = "house-rules";

  public HouseRules {
    rules = List.copyOf(rules);
    facts = Map.copyOf(facts);
  }

  /** Whether settings may name a file of them: told without reading them as YAML. */
  public static boolean namedBy(SourceText settings) {
    return settings.text().contains(SETTING);
  }
}
