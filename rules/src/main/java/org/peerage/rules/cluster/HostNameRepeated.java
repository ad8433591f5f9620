package org.peerage.rules.cluster;

import java.util.Locale;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.rules.shared.ValueRepeats;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags peers of one cluster with the same host name, in whatever letters (Expressway X8.9 guide,
 * Create a New Cluster, step 6 [EXP-NEW-023]).
 *
 * <p>Conductors are only advised to differ: {@link org.peerage.rules.conductor.DuplicateHostName}.
 */
public final class HostNameRepeated extends ValueRepeats {

  public HostNameRepeated() {
    super("host-name-repeated", "host name");
  }

  @Override
  protected boolean concerns(Cluster cluster) {
    return !cluster.isConductor();
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
