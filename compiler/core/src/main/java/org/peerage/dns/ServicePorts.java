package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.Port;
import org.peerage.platform.Ports;
import org.peerage.platform.ServiceRecord;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.value.DnsService;
import org.peerage.value.Version;

/** The ports on which services are offered. */
public final class ServicePorts {

  private ServicePorts() {}

  /**
   * The port a peer or its cluster says it listens on, else that of the guides' examples
   * [EXP-SRV-014].
   */
  public static int of(ServiceRecord row, Optional<Peer> peer) {
    Optional<Integer> declared =
        peer.isPresent() ? declared(row.service(), peer.get()) : Optional.empty();
    return declared.orElse(row.port());
  }

  /**
   * What every other peer must reach of this one: the ports of the release, and where the settings
   * of the unit say other ones, those [EXP-PORT-003]. Bandwidth updates go to UDP 1719 whatever is
   * set, as no guide says otherwise [EXP-PORT-004].
   */
  public static List<Port> betweenPeers(Peer peer, Version version) {
    var ports = new ArrayList<Port>();
    for (Port port : Ports.betweenPeers(peer.cluster().product().family(), version).ports()) {
      Optional<Port> moved =
          port.service()
              .flatMap(service -> declared(service, peer))
              .map(port::at)
              .filter(other -> !other.equals(port));
      if (moved.isEmpty() || port.service().get() == DnsService.H323LS) {
        ports.add(port);
      }
      moved.ifPresent(ports::add);
    }
    return ports;
  }

  private static Optional<Integer> declared(DnsService service, Peer peer) {
    return switch (service) {
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
