package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;

/** A rule that looks at one cluster at a time. */
public non-sealed interface ClusterRule extends Rule {

  /**
   * The faults of one cluster.
   *
   * @param estate for what the cluster refers to; the work done must not grow with its size
   */
  List<Finding> check(Cluster cluster, Estate estate);

  @Override
  default List<Finding> findings(Estate estate, Optional<LocalDate> asOf) {
    var all = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      List<Finding> found = check(cluster, estate);
      if (!found.isEmpty()) {
        all.addAll(found);
      }
    }
    return all;
  }
}
