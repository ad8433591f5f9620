package org.peerage.rules.conductor;

import java.util.Locale;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.rules.shared.ValueRepeats;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags Conductors of one cluster with the same host name (Conductor guides, Peer-specific
 * configuration, System host name and domain [CND-PEER-009]).
 *
 * <p>On Expressway and VCS they must differ: {@link org.peerage.rules.cluster.HostNameRepeated}.
 */
public final class DuplicateHostName extends ValueRepeats {

  public DuplicateHostName() {
    super("duplicate-host-name", "host name");
  }

  @Override
  protected boolean concerns(Cluster cluster) {
    return cluster.isConductor();
  }

  @Override
  protected Optional<Sourced<String>> value(Peer peer) {
    return peer.find(Peers.HOST_NAME);
  }

  @Override
  protected String key(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
