package org.peerage.plan.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import org.peerage.plan.step.Step;
import org.peerage.platform.Alarm;

/**
 * What helps where a check of a plan does not hold.
 *
 * @param alarms what shows then: one at least, all with one and the same advice
 * @param steps the procedure that the advice stands for, in order; empty where the advice is all
 */
public record Remedy(List<Alarm> alarms, List<Step> steps) {

  public Remedy {
    alarms = List.copyOf(alarms);
    steps = List.copyOf(steps);
    if (alarms.isEmpty()) {
      throw new IllegalArgumentException("a remedy is against an alarm");
    }
  }

  /** What to do, in a sentence without its full stop. */
  public String advice() {
    return alarms.get(0).remedy();
  }

  /** Statements of the requirements catalogue that name the alarms, each once. */
  public List<String> ids() {
    var ids = new LinkedHashSet<String>();
    alarms.forEach(alarm -> ids.addAll(alarm.source().ids()));
    return List.copyOf(ids);
  }
}
