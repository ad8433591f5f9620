package org.peerage.plan.procedure;

import java.util.List;
import org.peerage.platform.Alarm.Expected;
import org.peerage.platform.Alarm.Phase;
import org.peerage.platform.ExpectedAlarms;

/** What shows while a run goes on, made once. */
final class Alarms {

  static final List<Expected> ADD = ExpectedAlarms.in(Phase.ADD);
  static final List<Expected> MANAGE = ExpectedAlarms.in(Phase.MANAGE);
  static final List<Expected> LEAVE = ExpectedAlarms.in(Phase.LEAVE);
  static final List<Expected> UPGRADE = ExpectedAlarms.in(Phase.UPGRADE);
  static final List<Expected> PRIMARY = ExpectedAlarms.in(Phase.CHANGE_PRIMARY);

  private Alarms() {}
}
