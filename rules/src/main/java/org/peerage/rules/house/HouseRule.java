package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.BlockKind;

/**
 * One house rule.
 *
 * @param kinds the blocks it looks at
 * @param across the block within which they are held against each other, as the number of blocks on
 *     the way to it; 0 is the whole estate
 * @param conditions all of them must hold
 */
record HouseRule(
    String id, List<BlockKind> kinds, int across, List<Condition> conditions, Demand demand)
    implements EstateRule {

  HouseRule {
    kinds = List.copyOf(kinds);
    conditions = List.copyOf(conditions);
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    var group = new ArrayList<Subject>();
    for (Subject subject : Subject.of(estate, kinds)) {
      if (concerns(subject)) {
        if (!group.isEmpty() && !together(group.get(0), subject)) {
          findings.addAll(demand.check(group));
          group.clear();
        }
        group.add(subject);
      }
    }
    if (!group.isEmpty()) {
      findings.addAll(demand.check(group));
    }
    return findings;
  }

  /** Blocks that stand in one come one behind the other. */
  private boolean together(Subject one, Subject other) {
    return across == 0 || one.chain().get(across - 1) == other.chain().get(across - 1);
  }

  private boolean concerns(Subject subject) {
    for (Condition condition : conditions) {
      if (!condition.holds(subject)) {
        return false;
      }
    }
    return true;
  }

  /** Holds where one of the values a path leads to is one of those wanted. */
  record Condition(AttributePath path, List<Object> wanted) {

    boolean holds(Subject subject) {
      for (AttributePath.Held held : path.of(subject, false)) {
        if (wanted.contains(held.value().value())) {
          return true;
        }
      }
      return false;
    }
  }
}
