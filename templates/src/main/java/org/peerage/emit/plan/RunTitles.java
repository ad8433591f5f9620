package org.peerage.emit.plan;

import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.step.Run;

/** What runs are called. */
public final class RunTitles {

  private RunTitles() {}

  /** {@code Add expe3}. */
  public static String of(Plan plan, Stage stage, Run run) {
    String title = Words.title(run);
    return run.subject() < 0 ? title : title + " " + UnitNames.of(plan, stage).get(run.subject());
  }
}
