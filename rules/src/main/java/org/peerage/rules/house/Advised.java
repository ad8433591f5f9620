package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.Finding;

/** A demand whose findings carry the advice of whoever wrote the rule, and not ours. */
record Advised(Demand demand) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new ArrayList<Finding>();
    for (Finding finding : demand.check(group)) {
      findings.add(
          new Finding(
              finding.at(),
              finding.subject(),
              finding.scope(),
              finding.message(),
              finding.marker(),
              finding.related(),
              Optional.empty(),
              finding.fixes(),
              finding.missingFrom(),
              finding.missingAnywhere()));
    }
    return findings;
  }

  @Override
  public String order() {
    return demand.order();
  }
}
