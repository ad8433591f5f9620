package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Appliance;

/** What the units of a stage are called, so that no two are called alike. */
final class UnitNames {

  private UnitNames() {}

  /** The labels of peers, by the units' places; a unit and its replacement told apart. */
  static List<String> of(List<Appliance> appliances) {
    var names = new ArrayList<String>();
    for (Appliance one : appliances) {
      String label = label(one.path());
      boolean shared =
          appliances.stream().filter(other -> label(other.path()).equals(label)).count() > 1;
      names.add(shared ? label + distinction(one) : label);
    }
    return names;
  }

  private static String distinction(Appliance one) {
    String age = one.isNew() ? "new unit" : "old unit";
    return " (" + age + one.serial().map(serial -> ", " + serial).orElse("") + ")";
  }

  private static String label(String path) {
    return path.substring(path.indexOf('/') + 1);
  }
}
