package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.ServiceRecord;
import org.peerage.platform.ServiceRecords;
import org.peerage.schema.Dns;
import org.peerage.schema.Surroundings;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.NaptrFlags;
import org.peerage.value.NaptrTransport;
import org.peerage.value.Sourced;

/**
 * The records of a publish block: one SRV record per service and peer, the addresses of the peers,
 * round robin, NAPTR [EXP-SRV-005, EXP-SRV-018, EXP-PRE-022, EXP-ENDP-011, EXP-NAPTR-008].
 */
final class PublicationRecords {

  private final Publication publication;
  private final Element block;
  private final ZoneBuilder zone;
  private final List<Host> hosts;

  PublicationRecords(Publication publication, ZoneBuilder zone) {
    this.publication = publication;
    this.block = publication.block();
    this.zone = zone;
    this.hosts = hosts(publication);
  }

  void write() {
    Optional<DomainName> domain = publication.domain();
    if (domain.isPresent()) {
      services(domain.get());
    }
    if (block.on(Dns.Publish.ADDRESSES)) {
      addresses();
    }
    if (block.on(Dns.Publish.ROUND_ROBIN)) {
      publication.roundRobinName().ifPresent(this::roundRobin);
    }
    if (domain.isPresent()) {
      transports(domain.get());
    }
  }

  private void services(DomainName domain) {
    int ttl = zone.ttl(block, DnsDefaults.SERVICE_TTL);
    int priority = block.get(Dns.PRIORITY).orElse(DnsDefaults.PRIORITY);
    int weight = block.get(Dns.WEIGHT).orElse(DnsDefaults.WEIGHT);
    for (Sourced<DnsService> service : block.list(Dns.Publish.SERVICES)) {
      ServiceRecord row = ServiceRecords.of(service.value());
      DomainName owner = DomainName.of(row.owner()).under(domain);
      if (zone.holds(owner)) {
        Span at = service.at();
        for (Host host : hosts) {
          int port = ServicePorts.of(row, host.peer);
          var data = new RecordData.Srv(priority, weight, port, host.name);
          zone.add(owner, ttl, data, block, at, host.reason);
        }
      }
    }
  }

  private void addresses() {
    int ttl = zone.ttl(Optional.empty(), DnsDefaults.TTL);
    for (Host host : hosts) {
      if (zone.holds(host.name)) {
        for (Sourced<IpAddress> address : host.addresses) {
          zone.addAddress(host.name, ttl, address.value(), block, address.at(), host.reason);
        }
      }
    }
  }

  private void roundRobin(DomainName owner) {
    if (!zone.holds(owner)) {
      return;
    }
    int ttl = zone.ttl(block.get(Dns.Publish.ROUND_ROBIN_TTL), DnsDefaults.TTL);
    for (Host host : hosts) {
      for (Sourced<IpAddress> address : host.addresses) {
        zone.addAddress(owner, ttl, address.value(), block, address.at(), host.reason);
      }
    }
  }

  private void transports(DomainName domain) {
    if (!zone.holds(domain)) {
      return;
    }
    NaptrFlags flags = block.get(Dns.Publish.NAPTR_FLAGS).orElse(NaptrFlags.S);
    int ttl = zone.ttl(block, DnsDefaults.SERVICE_TTL);
    for (Sourced<NaptrTransport> wanted : Transports.of(publication)) {
      Transports.Row row = Transports.row(wanted.value());
      DomainName replacement =
          DomainName.of(ServiceRecords.of(row.service()).owner()).under(domain);
      var data =
          new RecordData.Naptr(
              row.order(flags),
              Transports.preference(flags),
              flags.word(),
              row.tag(),
              "",
              replacement);
      zone.add(domain, ttl, data, block, wanted.at(), block.label());
    }
  }

  private static List<Host> hosts(Publication publication) {
    var hosts = new ArrayList<Host>();
    for (Peer peer : publication.peers()) {
      if (peer.fqdn().isPresent()) {
        hosts.add(host(publication, peer, peer.fqdn().get()));
      }
    }
    publication
        .system()
        .ifPresent(
            system -> {
              String reason = "system " + system.label();
              for (Element node : system.children(Surroundings.System.NODE)) {
                hosts.add(
                    new Host(
                        (DomainName) node.labels().get(0).value(),
                        node.list(Surroundings.System.NODE_ADDRESS),
                        Optional.empty(),
                        reason));
              }
            });
    return hosts;
  }

  private static Host host(Publication publication, Peer peer, DomainName name) {
    var addresses = new ArrayList<Sourced<IpAddress>>();
    for (Sourced<IpInterface> one : peer.addresses(publication.view())) {
      addresses.add(one.with(one.value().address()));
    }
    return new Host(name, addresses, Optional.of(peer), peer.path());
  }

  /** A target: a peer, or a node of a system. */
  private record Host(
      DomainName name, List<Sourced<IpAddress>> addresses, Optional<Peer> peer, String reason) {}
}
