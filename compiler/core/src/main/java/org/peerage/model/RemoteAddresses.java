package org.peerage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Surroundings;
import org.peerage.value.AddressForm;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/** What is typed into the address fields of zones and policy services. */
public final class RemoteAddresses {

  private RemoteAddresses() {}

  /**
   * The Peer 1 to 6 addresses of a zone, in the order of the remote peers; none for a traversal
   * server zone, which waits [EXP-NBR-006, EXP-NBR-007, EXP-NBR-008]. A remote peer of which the
   * definition gives no such address is left out.
   */
  public static List<String> ofZone(Estate estate, Cluster owner, Element zone) {
    if (!takesAddresses(zone)) {
      return List.of();
    }
    var typed = zone.list(CallRouting.PEERS);
    if (!typed.isEmpty()) {
      return texts(typed);
    }
    AddressForm form = zone.get(CallRouting.PEER_ADDRESSES).orElse(AddressForm.FQDN);
    Optional<Cluster> remote =
        zone.get(CallRouting.CLUSTER).map(Ref::text).flatMap(estate::cluster);
    if (remote.isPresent()) {
      var addresses = new ArrayList<String>();
      for (Peer peer : remote.get().ordered()) {
        ofPeer(peer, owner, form).ifPresent(addresses::add);
      }
      return addresses;
    }
    return zone.get(CallRouting.SYSTEM)
        .map(Ref::text)
        .flatMap(estate::system)
        .map(system -> ofNodes(system, form))
        .orElse(List.of());
  }

  /** Whether a zone of that type has address fields. */
  public static boolean takesAddresses(Element zone) {
    return zone.kind() == CallRouting.NEIGHBOR_ZONE
        || zone.kind() == CallRouting.TRAVERSAL_CLIENT_ZONE;
  }

  /**
   * The Server 1 to 3 addresses of a policy service, in the order in which the Conductors come
   * together, as in the example of the guides [CND-GEN-011, CND-PRE-015, CND-VCS-005, CND-VCS-011].
   */
  public static List<String> ofPolicyService(Estate estate, Element service) {
    var typed = service.list(CallRouting.PolicyService.SERVERS);
    if (!typed.isEmpty()) {
      return texts(typed);
    }
    var addresses = new ArrayList<String>();
    service
        .get(CallRouting.PolicyService.CONDUCTOR)
        .map(Ref::text)
        .flatMap(estate::cluster)
        .ifPresent(
            conductors -> {
              for (Peer peer : JoinOrder.of(conductors)) {
                ofConductor(peer, service).ifPresent(addresses::add);
              }
            });
    return addresses;
  }

  /** What a policy service types for one Conductor. */
  public static Optional<String> ofConductor(Peer conductor, Element service) {
    boolean named =
        service.get(CallRouting.PolicyService.PEER_ADDRESSES).orElse(AddressForm.IP)
            == AddressForm.FQDN;
    return named
        ? conductor.fqdn().map(Object::toString)
        : conductor.clusterInterface().map(one -> one.value().address().toString());
  }

  /**
   * What a zone types for one peer of another cluster: its FQDN, or an address. Two clusters that
   * both stand at the edge meet outside, all others inside.
   */
  public static Optional<String> ofPeer(Peer remote, Cluster owner, AddressForm form) {
    if (form == AddressForm.FQDN) {
      return remote.fqdn().map(Object::toString);
    }
    boolean outside = remote.cluster().product().edge() && owner.product().edge();
    List<Sourced<IpInterface>> addresses =
        remote.addresses(outside ? View.EXTERNAL : View.INTERNAL);
    return addresses.stream().findFirst().map(one -> one.value().address().toString());
  }

  private static List<String> ofNodes(Element system, AddressForm form) {
    var addresses = new ArrayList<String>();
    for (Element node : system.children(Surroundings.System.NODE)) {
      List<Sourced<IpAddress>> known = node.list(Surroundings.System.NODE_ADDRESS);
      if (form == AddressForm.FQDN) {
        addresses.add(node.label());
      } else if (!known.isEmpty()) {
        addresses.add(known.get(0).value().toString());
      }
    }
    return addresses;
  }

  private static List<String> texts(List<Sourced<Host>> hosts) {
    var texts = new ArrayList<String>();
    for (Sourced<Host> host : hosts) {
      texts.add(host.value().toString());
    }
    return texts;
  }
}
