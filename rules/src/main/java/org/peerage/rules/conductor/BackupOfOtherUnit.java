package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags a backup that another Conductor made: it restores on that one only (Conductor guides,
 * Creating a system backup [CND-BKP-008]).
 */
public final class BackupOfOtherUnit implements ClusterRule {

  @Override
  public String id() {
    return "backup-of-other-unit";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.isConductor()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      Optional<Element> backup = peer.element().child(Peers.Backup.KIND);
      Optional<Sourced<String>> made = backup.flatMap(it -> it.stated(Peers.Backup.SERIAL_NUMBER));
      Optional<Sourced<String>> own = peer.find(Peers.SERIAL_NUMBER);
      if (made.isPresent()
          && own.isPresent()
          && !made.get().value().equalsIgnoreCase(own.get().value())) {
        findings.add(
            Finding.at(
                    made.get().at(),
                    peer.path(),
                    "the backup of Conductor "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " was made on another unit")
                .on(peer)
                .label(own.get().at(), "the serial number of " + peer.label()));
      }
    }
    return findings;
  }
}
