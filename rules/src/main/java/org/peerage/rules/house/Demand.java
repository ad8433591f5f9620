package org.peerage.rules.house;

import java.util.List;
import org.peerage.lint.Finding;

/** What a house rule asks for. */
interface Demand {

  /**
   * The faults of blocks that are held against each other.
   *
   * @param group in the order of the estate
   */
  List<Finding> check(List<Subject> group);

  /** What to do, as an order, for the page on the rule. */
  String order();
}
