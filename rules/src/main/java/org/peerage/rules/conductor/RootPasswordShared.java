package org.peerage.rules.conductor;

import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.rules.shared.ValueRepeats;
import org.peerage.schema.Peers;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;

/**
 * Flags Conductors of one cluster with the same root password, as far as references tell (Conductor
 * guides, Peer-specific configuration, Root account password [CND-PEER-018]).
 *
 * <p>The default password is {@link DefaultPassword}.
 */
public final class RootPasswordShared extends ValueRepeats {

  public RootPasswordShared() {
    super("root-password-shared", "root password");
  }

  @Override
  protected boolean concerns(Cluster cluster) {
    return cluster.isConductor();
  }

  @Override
  protected Optional<Sourced<String>> value(Peer peer) {
    return peer.find(Peers.ROOT_PASSWORD)
        .filter(secret -> secret.value().source() != Secret.Source.FACTORY_DEFAULT)
        .map(secret -> secret.with(secret.value().reference()));
  }
}
