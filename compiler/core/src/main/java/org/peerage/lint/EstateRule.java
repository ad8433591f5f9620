package org.peerage.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Estate;

/**
 * A rule that looks across clusters, or at what stands beside them. Linear in the estate's size.
 */
public non-sealed interface EstateRule extends Rule {

  List<Finding> check(Estate estate);

  @Override
  default List<Finding> findings(Estate estate, Optional<LocalDate> asOf) {
    return check(estate);
  }
}
