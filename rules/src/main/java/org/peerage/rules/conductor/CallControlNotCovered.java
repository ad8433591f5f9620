package org.peerage.rules.conductor;

import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.value.CallControl;
import org.peerage.value.Sourced;

/**
 * Says that the guides at hand cover Conductors behind the policy service of a VCS only (Conductor
 * guides, Introduction [CND-GEN-002]).
 */
public final class CallControlNotCovered implements ClusterRule {

  @Override
  public String id() {
    return "call-control-not-covered";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Sourced<CallControl>> control = cluster.element().stated(Clusters.CALL_CONTROL);
    if (control.isEmpty() || control.get().value() == CallControl.VCS_POLICY_SERVICE) {
      return List.of();
    }
    return List.of(
        Finding.at(
                control.get().at(),
                cluster.label(),
                "no guide at hand tells how Conductors behind "
                    + control.get().value().word()
                    + " are clustered")
            .on(cluster));
  }
}
