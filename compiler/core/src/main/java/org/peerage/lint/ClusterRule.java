package org.peerage.lint;

import java.util.List;
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
}
