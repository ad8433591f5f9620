package org.peerage.settings;

import org.peerage.diagnostic.Severity;
import org.peerage.lint.RuleFacts;
import org.peerage.rules.house.HouseRules;

/** How much an estate is held to; each asks for all that the one before does. */
public enum Profile {
  /** What the sources require: rules that are errors in the catalogue. */
  REQUIRED,
  /** What they recommend too: all rules of the catalogue. */
  RECOMMENDED,
  /** An organisation's own rules as well. */
  HOUSE;

  /** Whether findings of a rule are shown. */
  boolean asksFor(RuleFacts facts) {
    boolean ours = !facts.id().startsWith(HouseRules.PREFIX);
    return switch (this) {
      case REQUIRED -> ours && facts.severity() == Severity.ERROR;
      case RECOMMENDED -> ours;
      case HOUSE -> true;
    };
  }
}
