package org.peerage.emit.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.dns.change.SetChange;
import org.peerage.value.DomainName;

/**
 * The order in which a change is made where it cannot be made at once: nothing is led to a name
 * before the name has its addresses, or after it has lost them.
 */
final class LoadOrder {

  private LoadOrder() {}

  /**
   * The sets of each owner together, since an alias suffers no other data beside it (RFC 1034
   * section 3.6.2); what goes comes first among them. Owners with new addresses first, those that
   * lose all last.
   */
  static List<List<SetChange>> of(List<SetChange> sets) {
    var byOwner = new LinkedHashMap<DomainName, List<SetChange>>();
    for (SetChange set : sets) {
      byOwner.computeIfAbsent(set.owner(), any -> new ArrayList<>(2)).add(set);
    }
    var ranked = new ArrayList<List<List<SetChange>>>();
    for (int rank = 0; rank < 4; rank++) {
      ranked.add(new ArrayList<>());
    }
    for (Map.Entry<DomainName, List<SetChange>> owner : byOwner.entrySet()) {
      List<SetChange> ordered = new ArrayList<>();
      owner.getValue().stream().filter(set -> set.after().isEmpty()).forEach(ordered::add);
      owner.getValue().stream().filter(set -> set.after().isPresent()).forEach(ordered::add);
      ranked.get(rank(ordered)).add(ordered);
    }
    var all = new ArrayList<List<SetChange>>();
    ranked.forEach(all::addAll);
    return all;
  }

  private static int rank(List<SetChange> owner) {
    boolean comes = owner.stream().anyMatch(set -> set.after().isPresent());
    boolean address = owner.stream().anyMatch(set -> isAddress(set.type()));
    if (comes) {
      return address ? 0 : 1;
    }
    return address ? 3 : 2;
  }

  private static boolean isAddress(String type) {
    return type.equals("A") || type.equals("AAAA");
  }
}
