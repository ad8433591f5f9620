package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.step.Entry;

/**
 * An appliance, for those who read a plan.
 *
 * @param path {@code edge/expe1}: by its new label where it has one
 * @param fqdn nothing where the definition gives none
 * @param serial nothing where the definition gives none
 * @param ips the addresses of its interfaces, as the new definition has them where it has the unit
 * @param isNew whether it belongs to no cluster of the old definition
 */
public record Appliance(
    String path, Optional<String> fqdn, Optional<String> serial, List<String> ips, boolean isNew) {

  public Appliance {
    ips = List.copyOf(ips);
  }

  /** What another unit may know it by. */
  List<Entry> known() {
    var known = new ArrayList<Entry>();
    fqdn.ifPresent(name -> known.add(new Entry("Name", name)));
    ips.forEach(ip -> known.add(new Entry("Address", ip)));
    return known;
  }

  static Appliance named(String path) {
    return new Appliance(path, Optional.empty(), Optional.empty(), List.of(), true);
  }
}
