package org.peerage.plan.guard;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Side;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Clusters;

/** Finds them: a cluster, more than half of its peers, its name, the SOA record of a zone. */
public final class Losses {

  private static final String SOA = " SOA";

  private Losses() {}

  /** In the order of the difference. */
  public static List<Loss> of(Difference difference) {
    var losses = new ArrayList<Loss>();
    for (ClusterPair pair : difference.clusters()) {
      if (pair.before().isPresent()) {
        peers(pair, losses);
      }
    }
    for (Change change : difference.changes()) {
      if (change.kind() == Kind.IDENTITY
          && change.what().equals(Clusters.NAME.name())
          && change.before().isPresent()) {
        String now = change.after().map(side -> "becomes " + side.text()).orElse("goes");
        losses.add(
            new Loss(
                "name:" + change.subject(),
                "the name of cluster "
                    + change.subject()
                    + ", "
                    + change.before().map(Side::text).orElse("")
                    + ", "
                    + now));
      }
      if (change.kind() == Kind.DNS && change.what().endsWith(SOA) && change.after().isEmpty()) {
        losses.add(
            new Loss(
                "soa:" + change.subject().replace(' ', '/'),
                "the SOA record of " + change.subject() + " goes, and the zone with it"));
      }
    }
    return losses;
  }

  private static void peers(ClusterPair pair, List<Loss> losses) {
    if (pair.after().isEmpty()) {
      losses.add(new Loss("cluster:" + pair.label(), "cluster " + pair.label() + " goes"));
      return;
    }
    int leaving = 0;
    for (PeerPair peers : pair.peers()) {
      leaving += peers.fate() == Fate.LEAVES ? 1 : 0;
    }
    int all = pair.before().orElseThrow().peers().size();
    if (2 * leaving > all) {
      losses.add(
          new Loss(
              "peers:" + pair.label(),
              leaving + " of " + all + " peers of cluster " + pair.label() + " go"));
    }
  }
}
