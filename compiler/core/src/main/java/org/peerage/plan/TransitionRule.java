package org.peerage.plan;

import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.plan.change.Difference;

/**
 * A rule that looks at the change from one definition to another (architecture.md, Rules). Holds no
 * state; is never told its own severity or versions.
 */
public interface TransitionRule {

  /** Names the fault, in kebab case; the name of its catalogue entry and its cases. */
  String id();

  /**
   * What there is to say of a change. Marks the new definition; where something is gone, what it
   * stood in, or {@link Difference#at}.
   */
  List<Finding> check(Difference difference);
}
