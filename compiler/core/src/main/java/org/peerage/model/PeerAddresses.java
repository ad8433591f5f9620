package org.peerage.model;

import java.util.List;
import java.util.Optional;
import org.peerage.schema.Peers;
import org.peerage.value.IpInterface;
import org.peerage.value.Lan;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/** Which addresses of a peer a view of DNS shows. */
final class PeerAddresses {

  private PeerAddresses() {}

  static List<Sourced<IpInterface>> in(View view, Peer peer) {
    Optional<Element> lan = view == View.INTERNAL ? peer.lan1() : external(peer);
    if (lan.isEmpty()) {
      return List.of();
    }
    if (view == View.EXTERNAL) {
      var translated = lan.get().stated(Peers.LanInterface.STATIC_NAT);
      if (translated.isPresent()) {
        var address = translated.get();
        return List.of(address.with(new IpInterface(address.value(), address.value().bits())));
      }
    }
    return lan.get().list(Peers.LanInterface.ADDRESS);
  }

  private static Optional<Element> external(Peer peer) {
    return peer.get(Peers.EXTERNAL_LAN_INTERFACE).orElse(Lan.LAN1) == Lan.LAN2
        ? peer.lan2()
        : peer.lan1();
  }
}
