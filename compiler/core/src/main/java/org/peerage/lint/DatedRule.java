package org.peerage.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Estate;

/**
 * A rule that holds declared dates against a day. Runs only where the caller names one, so that the
 * same input gives the same findings tomorrow.
 */
public non-sealed interface DatedRule extends Rule {

  List<Finding> check(Estate estate, LocalDate asOf);

  @Override
  default List<Finding> findings(Estate estate, Optional<LocalDate> asOf) {
    return asOf.isPresent() ? check(estate, asOf.get()) : List.of();
  }
}
