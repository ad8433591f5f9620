package org.peerage.rules.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;

/** A rule about one population of endpoints at a time. */
abstract class PopulationRule implements EstateRule {

  @Override
  public final List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Population population : Population.of(estate)) {
      look(population, estate).ifPresent(findings::add);
    }
    return findings;
  }

  abstract Optional<Finding> look(Population population, Estate estate);
}
