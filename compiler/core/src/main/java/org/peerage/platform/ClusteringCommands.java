package org.peerage.platform;

import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Sighting.DUMPS;
import static org.peerage.platform.Sighting.REFERENCE;

import java.util.List;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;

/**
 * Settings of the clustering page. TLS verification mode, cluster IP version and pre-shared key
 * have no command line that any source shows.
 */
final class ClusteringCommands {

  private static final String ROLE =
      "the word changed from ConfigurationMaster to ConfigurationPrimary in a release no source"
          + " names";

  private ClusteringCommands() {}

  static List<Command> rows() {
    return List.of(
        Command.confirmed("Alternates Cluster Name", text(0, 128))
            .sets(Schema.CLUSTER, Clusters.NAME)
            .sets(Schema.PEER, Clusters.NAME),
        Command.of("Alternates ConfigurationMaster", number(1, 6), DUMPS)
            .sets(Schema.CLUSTER, Clusters.PRIMARY)
            .sets(Schema.PEER, Clusters.PRIMARY)
            .byHand(ROLE),
        Command.of("Alternates ConfigurationPrimary", number(1, 6), REFERENCE)
            .sets(Schema.CLUSTER, Clusters.PRIMARY)
            .sets(Schema.PEER, Clusters.PRIMARY)
            .byHand(ROLE),
        Command.confirmed("Alternates Peer # Address", text(0, 128))
            .at(Index.position(6))
            .sets(Schema.CLUSTER, Clusters.PEERS)
            .sets(Schema.PEER, Clusters.PEERS));
  }
}
