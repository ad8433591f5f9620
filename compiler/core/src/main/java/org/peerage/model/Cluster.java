package org.peerage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;
import org.peerage.value.AddressForm;
import org.peerage.value.DomainName;
import org.peerage.value.Product;
import org.peerage.value.Purpose;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;
import org.peerage.value.Version;

/**
 * A cluster and its peers. Each block gives one, which is equal to itself only.
 *
 * <p>Resolve makes none without a product: a cluster that lacks it is a finding and left out.
 */
public final class Cluster {

  private final Element element;
  private final Product product;
  private final Optional<DomainName> name;
  private final List<Peer> peers;

  Cluster(Element element, Product product) {
    this.element = element;
    this.product = product;
    this.name =
        element.get(Clusters.NAME).filter(text -> text.indexOf('.') > 0).map(DomainName::of);
    var members = new ArrayList<Peer>();
    for (Element child : element.children()) {
      if (child.kind() == Schema.PEER) {
        members.add(new Peer(this, child));
      }
    }
    this.peers = List.copyOf(members);
  }

  public Element element() {
    return element;
  }

  /** What the peers are. */
  public Product product() {
    return product;
  }

  public String label() {
    return element.label();
  }

  /** The peers in the order of declaration. */
  public List<Peer> peers() {
    return peers;
  }

  public Optional<Peer> peer(String label) {
    for (Peer peer : peers) {
      if (peer.label().equals(label)) {
        return Optional.of(peer);
      }
    }
    return Optional.empty();
  }

  /**
   * The peers in the order of the Peer N address fields: that of {@code peers} where it is given,
   * else that of declaration. Entries that name no peer are left out.
   */
  public List<Peer> ordered() {
    var order = element.list(Clusters.PEERS);
    if (order.isEmpty()) {
      return peers;
    }
    var ordered = new ArrayList<Peer>();
    for (Sourced<Ref> entry : order) {
      peer(entry.value().text()).ifPresent(ordered::add);
    }
    return ordered;
  }

  public boolean isConductor() {
    return product.family() == Product.Family.CONDUCTOR;
  }

  /** The version of the cluster; nothing where only the peers state theirs. */
  public Optional<Version> version() {
    return element.get(Clusters.VERSION);
  }

  /** The primary or, on Conductor, the initial peer, as declared. */
  public Optional<Sourced<Ref>> primary() {
    return element.find(isConductor() ? Clusters.INITIAL_PEER : Clusters.PRIMARY);
  }

  /** The peer that {@link #primary()} names; the only peer of a cluster of one. */
  public Optional<Peer> primaryPeer() {
    var primary = primary();
    if (primary.isPresent()) {
      return peer(primary.get().value().text());
    }
    return peers.size() == 1 ? Optional.of(peers.get(0)) : Optional.empty();
  }

  /** The cluster name as a domain name, where it is one. */
  public Optional<DomainName> name() {
    return name;
  }

  /**
   * What is typed into the Peer N address fields: as declared, else FQDNs with TLS verification
   * mode Enforce (Expressway X8.9 guide, Create a New Cluster, step 13 [EXP-NEW-032]) and addresses
   * otherwise.
   */
  public AddressForm peerAddresses() {
    Optional<AddressForm> declared = element.get(Clusters.PEER_ADDRESSES);
    if (declared.isPresent()) {
      return declared.get();
    }
    return tls() == TlsMode.ENFORCE ? AddressForm.FQDN : AddressForm.IP;
  }

  /** TLS verification mode; permissive where nothing is said [EXP-PRE-012]. */
  public TlsMode tls() {
    return element.get(Clusters.TLS).orElse(TlsMode.PERMISSIVE);
  }

  public boolean isFor(Purpose purpose) {
    for (Sourced<Purpose> declared : element.list(Clusters.PURPOSE)) {
      if (declared.value() == purpose) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cluster is for Mobile and Remote Access and nothing else [EXP-MRA-011]. */
  public boolean isOnlyForMobileRemoteAccess() {
    return element.list(Clusters.PURPOSE).size() == 1 && isFor(Purpose.MOBILE_REMOTE_ACCESS);
  }

  /** Zones of every type, in the order they stand. */
  public List<Element> zones() {
    var zones = new ArrayList<Element>();
    for (Element child : element.children()) {
      var kind = child.kind();
      if (kind == CallRouting.NEIGHBOR_ZONE
          || kind == CallRouting.TRAVERSAL_CLIENT_ZONE
          || kind == CallRouting.TRAVERSAL_SERVER_ZONE
          || kind == CallRouting.DNS_ZONE
          || kind == CallRouting.ENUM_ZONE) {
        zones.add(child);
      }
    }
    return zones;
  }

  public <T> Optional<T> get(Attribute<T> attribute) {
    return element.get(attribute);
  }
}
