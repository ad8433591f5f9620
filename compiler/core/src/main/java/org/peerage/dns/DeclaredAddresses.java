package org.peerage.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Dns;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * The addresses an estate declares and the one name each of them has in a view: of peers the FQDN,
 * never the cluster name (dns.md section 4) [EXP-PRE-022, EXP-MRA-007]; of nodes of systems theirs;
 * of anything else that of the first host block of the view.
 */
final class DeclaredAddresses {

  private final List<Entry> entries = new ArrayList<>();

  DeclaredAddresses(Estate estate, View view) {
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        if (peer.fqdn().isPresent()) {
          add(peer, peer.fqdn().get(), view);
        }
      }
    }
    for (Element system : estate.systems()) {
      for (Element node : system.children(Surroundings.System.NODE)) {
        var name = (DomainName) node.labels().get(0).value();
        for (Sourced<IpAddress> address : node.list(Surroundings.System.NODE_ADDRESS)) {
          add(address.value(), name, address.at(), "system " + system.label());
        }
      }
    }
    addHosts(estate, view);
    entries.sort((one, other) -> one.address().compareTo(other.address()));
  }

  /** Those inside a prefix, by address. */
  List<Entry> in(IpPrefix prefix) {
    int from = 0;
    int to = entries.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (entries.get(middle).address().compareTo(prefix.network()) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < entries.size() && prefix.contains(entries.get(end).address())) {
      end++;
    }
    return entries.subList(from, end);
  }

  private void add(Peer peer, DomainName name, View view) {
    String path = peer.path();
    for (Sourced<IpInterface> one : peer.addresses(view)) {
      add(one.value().address(), name, one.at(), path);
    }
    if (view == View.INTERNAL) {
      for (Sourced<IpAddress> one : peer.element().list(Peers.ADDITIONAL_ADDRESSES)) {
        add(one.value(), name, one.at(), path);
      }
    }
  }

  private void addHosts(Estate estate, View view) {
    Set<IpAddress> named = new HashSet<>();
    for (Entry entry : entries) {
      named.add(entry.address());
    }
    for (Element zone : estate.all(Dns.ZONE)) {
      if (zone.get(Dns.VIEW).orElse(null) == view) {
        DomainName origin = Zones.origin(zone);
        for (Element host : zone.children(Dns.Record.HOST)) {
          for (Sourced<IpAddress> address : host.list(Dns.Record.ADDRESS)) {
            if (!named.contains(address.value())) {
              addHost(host, address, origin, named);
            }
          }
        }
      }
    }
  }

  private void addHost(
      Element host, Sourced<IpAddress> address, DomainName origin, Set<IpAddress> named) {
    var owner = ZoneNames.owner(host.label(), origin);
    if (owner.isPresent()) {
      named.add(address.value());
      add(address.value(), owner.get(), address.at(), "host");
    }
  }

  private void add(IpAddress address, DomainName name, Span at, String reason) {
    entries.add(new Entry(address, name, at, reason));
  }

  /** An address and its name. */
  record Entry(IpAddress address, DomainName name, Span at, String reason) {}
}
