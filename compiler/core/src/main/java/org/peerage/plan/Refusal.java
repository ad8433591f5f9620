package org.peerage.plan;

import java.util.List;
import java.util.Optional;
import org.peerage.plan.change.Difference;
import org.peerage.source.Span;

/**
 * Why there is no plan.
 *
 * @param reasons at least one, cluster by cluster
 */
public record Refusal(Difference difference, List<Reason> reasons) implements Planned {

  public Refusal {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a reason");
    }
  }

  /**
   * One thing that no procedure of the guides allows.
   *
   * @param id in kebab case, stable
   * @param subject {@code edge} or {@code edge/expe2}
   * @param message what is asked for and why it cannot be done, one line
   * @param source statements of the requirements catalogue it stands on
   * @param instead what to commit instead
   * @param at the place in the new definition; of what is gone, where it stood in ({@link
   *     Difference#at})
   */
  public record Reason(
      String id,
      String subject,
      String message,
      List<String> source,
      String instead,
      Optional<Span> at) {

    public Reason {
      source = List.copyOf(source);
    }
  }
}
