package org.peerage.rules.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;

/**
 * Flags an H.323 time to live so short that renewals swamp the unit (Expressway X8.9 guide, Create
 * a New Cluster, step 5 [EXP-NEW-021, EXP-NEW-022]).
 */
public final class RegistrationLifetimeShort implements ClusterRule {

  @Override
  public String id() {
    return "registration-lifetime-short";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    look(cluster, cluster.element(), cluster.label(), findings);
    for (Peer peer : cluster.peers()) {
      look(cluster, peer.element(), peer.path(), findings);
    }
    return findings;
  }

  private static void look(
      Cluster cluster, Element holder, String subject, List<Finding> findings) {
    Duration least = Limits.H323_TIME_TO_LIVE_LEAST.value();
    Optional<Sourced<Duration>> life =
        holder
            .child(Clusters.H323.KIND)
            .flatMap(settings -> settings.stated(Clusters.H323.TIME_TO_LIVE));
    if (life.isPresent() && life.get().value().compareTo(least) < 0) {
      var finding =
          Finding.at(
                  life.get().at(),
                  subject,
                  "H.323 registrations of cluster "
                      + cluster.label()
                      + " last less than "
                      + least.toSeconds()
                      + "s")
              .on(cluster)
              .help("write `time-to-live = " + least.toSeconds() + "s` or more");
      findings.add(
          new Corrections(holder)
              .write(finding, life.get().at(), least.toSeconds() + "s", Safety.UNSAFE));
    }
  }
}
