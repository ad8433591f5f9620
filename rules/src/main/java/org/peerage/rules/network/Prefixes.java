package org.peerage.rules.network;

import java.util.Optional;
import org.peerage.model.Peer;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.Sourced;

/** Prefixes that stand where a label may stand. */
final class Prefixes {

  private Prefixes() {}

  /** Whether a text is a prefix and the cluster address of a unit lies in it. */
  static boolean hold(String text, Peer peer) {
    int slash = text.indexOf('/');
    Optional<IpAddress> network =
        slash < 0 ? Optional.empty() : IpAddress.parse(text.substring(0, slash));
    Optional<Sourced<IpInterface>> own = peer.clusterInterface();
    if (network.isEmpty() || own.isEmpty()) {
      return false;
    }
    int length = Integer.parseInt(text.substring(slash + 1));
    return IpPrefix.around(network.get(), length).contains(own.get().value().address());
  }
}
