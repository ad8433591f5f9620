package org.peerage.rules.cluster;

import java.util.Locale;
import java.util.Optional;
import org.peerage.model.Peer;
import org.peerage.rules.shared.ValueRepeats;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags peers that join Active Directory under the same machine name (Expressway X8.9 guide,
 * Peer-Specific Items, Active Directory Service [EXP-PEER-026]). NetBIOS names know no case; their
 * length is limited by the schema.
 */
public final class DuplicateNetbiosName extends ValueRepeats {

  public DuplicateNetbiosName() {
    super("duplicate-netbios-name", "NetBIOS machine name");
  }

  @Override
  protected Optional<Sourced<String>> value(Peer peer) {
    return peer.element()
        .child(Peers.ActiveDirectory.KIND)
        .flatMap(service -> service.find(Peers.ActiveDirectory.NETBIOS_MACHINE_NAME));
  }

  @Override
  protected String key(String value) {
    return value.toUpperCase(Locale.ROOT);
  }
}
