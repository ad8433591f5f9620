package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/** Procedure 12: a unit is made known to Cisco TMS (Add an Expressway to Cisco TMS). */
final class TmsEntry {

  private TmsEntry() {}

  /** The unit and Cisco TMS see each other; a unit that TMS does not know yet is added first. */
  static List<Step> check(Scene scene, int unit) {
    var steps = new ArrayList<Step>();
    boolean isNew = scene.cast().appliances().get(unit).isNew();
    if (isNew) {
      add(scene.cast(), unit, steps);
    }
    Step active =
        Blocks.note(Actor.unit(unit), "See that the external manager is Active", "EXP-ADD-025")
            .on(Page.EXTERNAL_MANAGER)
            .verifying("State reads Active");
    steps.add(isNew ? active.also("EXP-TMS-016") : active);
    steps.add(
        Blocks.note(
                Actor.TMS,
                "See that the unit has neither open nor acknowledged tickets",
                "EXP-ADD-026")
            .on(Page.TMS_NAVIGATOR)
            .verifying("the entry of the unit shows none"));
    return steps;
  }

  private static void add(Cast cast, int unit, List<Step> steps) {
    Actor actor = Actor.unit(unit);
    steps.add(
        Blocks.note(
                actor,
                "Set the SNMP mode to \"v3 plus Cisco TMS support\" or \"v2c\", and the community"
                    + " name that TMS uses; restart if an alarm asks for it",
                "EXP-TMS-001",
                "EXP-TMS-002",
                "EXP-TMS-003")
            .on(Page.SNMP)
            .expecting(Alarms.MANAGE)
            .entering(List.of(Entry.declared(Page.SNMP)))
            .verifying("the values show, and no alarm asks for a restart"));
    steps.add(
        Blocks.note(
                actor,
                "Enter where Cisco TMS is; save",
                "EXP-TMS-004",
                "EXP-TMS-005",
                "EXP-TMS-007")
            .on(Page.EXTERNAL_MANAGER)
            .entering(cast.managerPage())
            .verifying("State reads Active or Initialising"));
    steps.add(
        Blocks.note(
                Actor.TMS,
                "Select or create a folder, add the unit by its address, and finish",
                "EXP-TMS-008",
                "EXP-TMS-009",
                "EXP-TMS-012")
            .on(Page.TMS_NAVIGATOR)
            .entering(cast.appliances().get(unit).known())
            .verifying("\"System added\" shows"));
    steps.add(
        Blocks.note(
                Actor.TMS,
                "Give TMS the password of the unit if it is not the default one, and see that the"
                    + " stored IP address is right where TMS knew the unit before",
                "EXP-TMS-014",
                "EXP-TMS-015")
            .on(Page.TMS_NAVIGATOR)
            .verifying("the entry shows no error"));
  }

  /** Behind the address records: TMS looks the name up. */
  static List<Step> name(Cast cast, int unit) {
    List<Entry> name =
        cast.appliances().get(unit).fqdn().stream()
            .map(fqdn -> new Entry("Host Name", fqdn))
            .toList();
    return List.of(
        Blocks.note(
                Actor.TMS,
                "Set Host Name to the FQDN of the newcomer and click Save/Try; \"DNS config failure"
                    + " resolving\" may be ignored",
                "EXP-ADD-029")
            .on(Page.TMS_NAVIGATOR)
            .entering(name)
            .verifying("the Connection tab shows the name"),
        Blocks.note(Actor.TMS, "Force a refresh of the newcomer", "EXP-ADD-031")
            .on(Page.TMS_NAVIGATOR)
            .verifying("the Settings tab shows the new data"));
  }
}
