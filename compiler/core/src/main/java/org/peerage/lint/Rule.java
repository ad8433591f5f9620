package org.peerage.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Estate;

/** One fault we look for. Holds no state; is never told its own severity or versions. */
public sealed interface Rule permits ClusterRule, ZoneRule, EstateRule, DatedRule {

  /** Names the fault, in kebab case; the name of its catalogue entry and its cases. */
  String id();

  /**
   * The faults of a whole estate.
   *
   * @param asOf the day on which dates are looked at; without one no date is compared
   */
  List<Finding> findings(Estate estate, Optional<LocalDate> asOf);
}
