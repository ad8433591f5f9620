package org.peerage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.schema.Peers;
import org.peerage.value.IpAddress;
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
    var declared = lan.get().list(Peers.LanInterface.ADDRESS);
    var translated = lan.get().stated(Peers.LanInterface.STATIC_NAT);
    return view == View.INTERNAL || translated.isEmpty()
        ? declared
        : translate(declared, translated.get());
  }

  /** The translated address takes the place of its own family's; the other family is not NATed. */
  private static List<Sourced<IpInterface>> translate(
      List<Sourced<IpInterface>> declared, Sourced<IpAddress> translated) {
    IpAddress address = translated.value();
    var shown = new ArrayList<Sourced<IpInterface>>();
    shown.add(translated.with(new IpInterface(address, address.bits())));
    for (Sourced<IpInterface> one : declared) {
      if (one.value().address().isV4() != address.isV4()) {
        shown.add(one);
      }
    }
    return shown;
  }

  private static Optional<Element> external(Peer peer) {
    return peer.get(Peers.EXTERNAL_LAN_INTERFACE).orElse(Lan.LAN1) == Lan.LAN2
        ? peer.lan2()
        : peer.lan1();
  }
}
