package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.value.DomainName;

/** The services that peers of a cluster offer, side by side for each domain. */
final class Domains {

  private Domains() {}

  /** Whether all lead to the same targets in the same order, so that none stands out. */
  static boolean areAlike(List<ReadService> beside) {
    List<ReadRecord> first = beside.get(0).offers();
    for (ReadService one : beside) {
      if (one.offers().size() != first.size()) {
        return false;
      }
      for (int i = 0; i < first.size(); i++) {
        if (!ReadService.data(one.offers().get(i))
            .target()
            .equals(ReadService.data(first.get(i)).target())) {
          return false;
        }
      }
    }
    return true;
  }

  /** The others that have a target in common with one. */
  static List<ReadService> kin(ReadService one, List<ReadService> beside) {
    Set<DomainName> targets = one.targets();
    var kin = new ArrayList<ReadService>();
    for (ReadService other : beside) {
      if (other != one && !Collections.disjoint(other.targets(), targets)) {
        kin.add(other);
      }
    }
    return kin;
  }

  static Set<DomainName> targets(List<ReadService> services) {
    var targets = new LinkedHashSet<DomainName>();
    for (ReadService one : services) {
      for (ReadRecord offer : one.offers()) {
        targets.add(ReadService.data(offer).target());
      }
    }
    return targets;
  }

  /** Those that lead to a target. */
  static List<ReadService> having(DomainName target, List<ReadService> services) {
    var having = new ArrayList<ReadService>();
    for (ReadService one : services) {
      if (one.targets().contains(target)) {
        having.add(one);
      }
    }
    return having;
  }
}
