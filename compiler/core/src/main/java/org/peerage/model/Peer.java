package org.peerage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.AddressForm;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpInterface;
import org.peerage.value.IpVersion;
import org.peerage.value.Origin;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;
import org.peerage.value.Version;
import org.peerage.value.View;

/** One appliance of a cluster. Each block gives one, which is equal to itself only. */
public final class Peer {

  private final Cluster cluster;
  private final Element element;
  private final String path;
  private final Optional<DomainName> fqdn;

  Peer(Cluster cluster, Element element) {
    this.cluster = cluster;
    this.element = element;
    this.path = cluster.label() + "/" + element.label();
    Optional<String> host = element.get(Peers.HOST_NAME);
    Optional<DomainName> domain = element.get(Peers.DOMAIN);
    this.fqdn =
        host.isPresent() && domain.isPresent()
            ? Optional.of(DomainName.of(host.get()).under(domain.get()))
            : Optional.empty();
  }

  public Cluster cluster() {
    return cluster;
  }

  public Element element() {
    return element;
  }

  public String label() {
    return element.label();
  }

  /** {@code cluster/peer}: the name that is unique in an estate, and stable when lines move. */
  public String path() {
    return path;
  }

  /** The value that holds for this unit alone. */
  public <T> Optional<Sourced<T>> find(Attribute<T> attribute) {
    return element.find(attribute);
  }

  public <T> Optional<T> get(Attribute<T> attribute) {
    return element.get(attribute);
  }

  /**
   * The value of an attribute that stands on the cluster and may be stated by a peer: the peer's
   * own, else the cluster's, marked as inherited.
   */
  public <T> Optional<Sourced<T>> effective(Attribute<T> attribute) {
    Optional<Sourced<T>> own = element.stated(attribute);
    if (own.isPresent()) {
      return own;
    }
    Optional<Sourced<T>> shared = cluster.element().find(attribute);
    boolean written = shared.isPresent() && shared.get().origin() != Origin.DEFAULT;
    return written ? Optional.of(shared.get().as(Origin.INHERITED)) : shared;
  }

  public Optional<Version> version() {
    return effective(Clusters.VERSION).map(Sourced::value);
  }

  /**
   * System host name + "." + DNS domain name (Expressway X8.9 guide, Create a New Cluster, step 6
   * [EXP-NEW-024]; Conductor guides, Checking configuration [CND-NEW-006]).
   */
  public Optional<DomainName> fqdn() {
    return fqdn;
  }

  public Optional<Element> lan1() {
    return element.child(Peers.LanInterface.LAN1);
  }

  public Optional<Element> lan2() {
    return element.child(Peers.LanInterface.LAN2);
  }

  /** Whether the unit holds the Advanced Networking key. */
  public boolean hasAdvancedNetworking() {
    return element
        .child(Peers.OptionKeys.KIND)
        .flatMap(keys -> keys.stated(Peers.OptionKeys.ADVANCED_NETWORKING))
        .isPresent();
  }

  /** All interface addresses, LAN 1 first. */
  public List<Sourced<IpInterface>> interfaces() {
    List<Sourced<IpInterface>> first = addresses(lan1());
    List<Sourced<IpInterface>> second = addresses(lan2());
    if (second.isEmpty()) {
      return first;
    }
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<Sourced<IpInterface>> addresses(Optional<Element> lan) {
    return lan.isPresent() ? lan.get().list(Peers.LanInterface.ADDRESS) : List.of();
  }

  /**
   * The LAN 1 address of the cluster's IP version: the one other peers use when they use an address
   * [EXP-ADD-013, EXP-NEW-030].
   */
  public Optional<Sourced<IpInterface>> clusterInterface() {
    var version = effective(Clusters.IP_VERSION);
    boolean v4 = version.isEmpty() || version.get().value() == IpVersion.IPV4;
    Optional<Element> lan = lan1();
    if (lan.isPresent()) {
      for (Sourced<IpInterface> one : lan.get().list(Peers.LanInterface.ADDRESS)) {
        if (one.value().address().isV4() == v4) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What the peers type for this unit into a Peer N address field: as stated, else its FQDN or the
   * address of LAN 1, as the cluster's {@code peer-addresses} says. Nothing where that is missing.
   */
  public Optional<Sourced<Host>> peerAddress() {
    Optional<Sourced<Host>> stated = element.stated(Peers.PEER_ADDRESS);
    if (stated.isPresent()) {
      return stated;
    }
    if (cluster.peerAddresses() == AddressForm.FQDN) {
      return fqdn.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Sourced<>(
                  new Host.Named(fqdn.get()), element.at(Peers.HOST_NAME), Origin.DEFAULT));
    }
    return clusterInterface()
        .map(one -> one.with((Host) new Host.Addressed(one.value().address())).as(Origin.DEFAULT));
  }

  /** Its own ordered peer list, where it states one. */
  public Optional<Sourced<List<Sourced<Ref>>>> ownPeers() {
    return element.stated(Clusters.PEERS);
  }

  /**
   * The addresses a view shows: {@code external} the static NAT address where there is one, else
   * those of the external LAN interface; {@code internal} those of LAN 1 (language.md section 5).
   */
  public List<Sourced<IpInterface>> addresses(View view) {
    return PeerAddresses.in(view, this);
  }
}
