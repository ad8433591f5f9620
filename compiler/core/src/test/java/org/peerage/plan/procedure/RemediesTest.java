package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.OtherChanges.PageEntries;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Alarm;
import org.peerage.platform.Page;

/** What helps where a check does not hold: only against what a plan expects or wants gone. */
class RemediesTest {

  private static final List<Seat> THREE = RunsTest.seats(3);
  private static final Scene SCENE = Worlds.cluster(Worlds.expressway(false, false), 3, 1, 0);

  @Test
  void anAlarmOfAPhaseIsNamedWhereItIsExpected() {
    List<Alarm> upgrade = alarms(LedgerTest.runs(new Wish(THREE, 1, 0, THREE, 1, true)));
    assertTrue(upgrade.contains(Alarm.UPGRADE_IN_PROGRESS));
    assertFalse(upgrade.contains(Alarm.PRIMARY_MISMATCH));
    List<Alarm> primary = alarms(LedgerTest.runs(new Wish(THREE, 1, 0, THREE, 2, false)));
    assertTrue(primary.contains(Alarm.PRIMARY_MISMATCH));
    assertFalse(primary.contains(Alarm.COMMUNICATION_FAILURE));
  }

  @Test
  void standingAlarmsAreNamedWhereTheyAreToBeGone() {
    var zones = new PageEntries(Optional.of(Page.ZONES), List.of(), List.of());
    Run settings = OtherChanges.settings(SCENE, List.of(zones), List.of());
    assertEquals(
        List.of(
            Alarm.CLUSTER_NAME_MISSING,
            Alarm.MANUAL_SYNCHRONIZATION,
            Alarm.CONFIGURATION_FILE_MISSING,
            Alarm.PRIMARY_INCONSISTENT,
            Alarm.CONFIGURATION_CONFLICT,
            Alarm.NTP_UNREACHABLE,
            Alarm.NOT_IN_PEER_LIST,
            Alarm.H323_OFF,
            Alarm.DATABASE_FAILURE),
        alarms(List.of(settings)));
    assertEquals(List.of(), alarms(List.of(OtherChanges.opened(List.of()))));
    assertEquals(List.of(), alarms(List.of()));
  }

  @Test
  void noneIsAgainstAnAlarmOfConductors() {
    Scene conductors = ConductorWorlds.cluster(ConductorWorlds.layout(1), 2, 0, 0);
    List<Step> gate = List.of(Blocks.gate(conductors));
    Run run = new Run(Run.Kind.SETTINGS, -1, gate, PeerList.BLANK, PeerList.BLANK);
    assertEquals(List.of(), Remedies.of(conductors, List.of(run)));
  }

  @Test
  void nothingIsForcedOnThePrimary() {
    for (Step step : Remedies.forceUpdate(SCENE)) {
      assertTrue(
          step.commands().isEmpty() || step.task().contains("never on the primary"), step.task());
    }
  }

  private static List<Alarm> alarms(List<Run> runs) {
    var alarms = new ArrayList<Alarm>();
    for (Remedy remedy : Remedies.of(SCENE, runs)) {
      alarms.addAll(remedy.alarms());
    }
    return alarms;
  }
}
