package org.peerage.dns;

import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.ServiceRecord;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;

/** The ports on which services are offered. */
public final class ServicePorts {

  private ServicePorts() {}

  /**
   * The port a peer or its cluster says it listens on, else that of the guides' examples
   * [EXP-SRV-014].
   */
  public static int of(ServiceRecord row, Optional<Peer> peer) {
    Optional<Integer> declared = peer.isPresent() ? declared(row, peer.get()) : Optional.empty();
    return declared.orElse(row.port());
  }

  private static Optional<Integer> declared(ServiceRecord row, Peer peer) {
    return switch (row.service()) {
      case SIPS -> setting(peer, Clusters.Sip.KIND, Clusters.Sip.TLS_PORT);
      case SIP -> setting(peer, Clusters.Sip.KIND, Clusters.Sip.TCP_PORT);
      case SIP_UDP -> setting(peer, Clusters.Sip.KIND, Clusters.Sip.UDP_PORT);
      case H323LS, H323RS -> setting(peer, Clusters.H323.KIND, Clusters.H323.PORT);
      case H323CS -> setting(peer, Clusters.H323.KIND, Clusters.H323.CALL_SIGNALING_PORT);
      case COLLAB_EDGE, CISCO_UDS -> Optional.empty();
    };
  }

  private static Optional<Integer> setting(Peer peer, BlockKind kind, Attribute<Integer> port) {
    Optional<Integer> own = setting(peer.element(), kind, port);
    return own.isPresent() ? own : setting(peer.cluster().element(), kind, port);
  }

  private static Optional<Integer> setting(
      Element around, BlockKind kind, Attribute<Integer> port) {
    Optional<Element> block = around.child(kind);
    return block.isPresent() ? block.get().get(port) : Optional.empty();
  }
}
