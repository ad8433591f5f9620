package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.plan.Planner;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.Said;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.Difference;

/**
 * Flags a change that no procedure of the guides allows, as the planner refuses it.
 *
 * @param id that of the refusal
 */
record RefusedChange(String id) implements TransitionRule {

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (Reason reason : Planner.refused(difference, Said.NOTHING)) {
      if (reason.id().equals(id) && reason.at().isPresent()) {
        findings.add(
            Finding.at(reason.at().get(), reason.subject(), reason.message())
                .help(reason.instead()));
      }
    }
    return findings;
  }
}
