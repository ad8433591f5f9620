package org.peerage.rules.cluster;

import java.util.Locale;
import java.util.Optional;
import org.peerage.model.Peer;
import org.peerage.rules.shared.ValueRepeats;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags peers of one cluster with the same system name, in whatever letters (Expressway X8.9 guide,
 * Basic Configuration Is Done; Peer-Specific Items, System name [EXP-PRE-010]).
 */
public final class DuplicateSystemName extends ValueRepeats {

  public DuplicateSystemName() {
    super("duplicate-system-name", "system name");
  }

  @Override
  protected Optional<Sourced<String>> value(Peer peer) {
    return peer.find(Peers.SYSTEM_NAME);
  }

  @Override
  protected String key(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
