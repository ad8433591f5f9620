package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.model.Estate;

/** A rule that looks at one zone of the DNS at a time. */
public non-sealed interface ZoneRule extends Rule {

  /**
   * The faults of one zone.
   *
   * @param estate for what the zone refers to; the work done must not grow with its size
   */
  List<Finding> check(Zone zone, Estate estate);

  @Override
  default List<Finding> findings(Estate estate, Optional<LocalDate> asOf) {
    var all = new ArrayList<Finding>();
    for (Zone zone : PublishedDns.of(estate).zones()) {
      List<Finding> found = check(zone, estate);
      if (!found.isEmpty()) {
        all.addAll(found);
      }
    }
    return all;
  }
}
