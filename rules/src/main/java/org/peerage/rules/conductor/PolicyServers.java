package org.peerage.rules.conductor;

import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Holders;
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.value.Host;
import org.peerage.value.Ref;

/** Which Conductors the servers of policy services are. */
final class PolicyServers {

  private final Estate estate;
  private Optional<Holders> holders = Optional.empty();

  /** Made once for a run over an estate: the index of addresses is built when first needed. */
  PolicyServers(Estate estate) {
    this.estate = estate;
  }

  /** The Conductor cluster a service names as a whole. */
  Optional<Cluster> declared(Element service) {
    return service.get(PolicyService.CONDUCTOR).map(Ref::text).flatMap(estate::cluster);
  }

  /** The declared Conductor behind a server that is typed by hand. */
  Optional<Peer> holder(Host server) {
    if (holders.isEmpty()) {
      holders = Optional.of(Holders.of(estate));
    }
    return holders.get().find(server).filter(peer -> peer.cluster().isConductor());
  }
}
