package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.procedure.Appliance;

/** What the units of a stage are called, so that no two in a plan are called alike. */
final class UnitNames {

  private UnitNames() {}

  /**
   * The labels of peers, by the units' places: with the cluster in front where units of two
   * clusters bear one; a unit and its replacement told apart.
   */
  static List<String> of(Plan plan, Stage stage) {
    List<Appliance> appliances = appliances(stage);
    var names = new ArrayList<String>();
    for (Appliance one : appliances) {
      boolean replaced =
          appliances.stream().filter(other -> other.path().equals(one.path())).count() > 1;
      String name = bearers(label(one), plan).size() > 1 ? one.path() : label(one);
      names.add(replaced ? name + distinction(one) : name);
    }
    return names;
  }

  /** The paths of all units of a plan that bear a label. */
  private static Set<String> bearers(String label, Plan plan) {
    var bearers = new TreeSet<String>();
    for (Stage stage : plan.stages()) {
      for (Appliance one : appliances(stage)) {
        if (label(one).equals(label)) {
          bearers.add(one.path());
        }
      }
    }
    return bearers;
  }

  private static List<Appliance> appliances(Stage stage) {
    return stage.start().cast().appliances();
  }

  private static String distinction(Appliance one) {
    String age = one.isNew() ? "new unit" : "old unit";
    return " (" + age + one.serial().map(serial -> ", " + serial).orElse("") + ")";
  }

  private static String label(Appliance one) {
    return one.path().substring(one.path().indexOf('/') + 1);
  }
}
