package org.peerage.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Dns;
import org.peerage.schema.Read;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;

/**
 * The records of host, alias, srv, naptr and record blocks. A block that lacks a part, or whose
 * owner lies outside the zone, gives none: rules report it.
 */
final class SingleRecords {

  private final ZoneBuilder zone;

  SingleRecords(ZoneBuilder zone) {
    this.zone = zone;
  }

  void write(Element block) {
    BlockKind kind = block.kind();
    Optional<DomainName> owner = ZoneNames.owner(block.label(), zone.origin());
    if (owner.isEmpty()) {
      return;
    }
    if (kind == Dns.Record.HOST) {
      host(block, owner.get());
    } else if (kind == Dns.Record.ALIAS) {
      alias(block, owner.get());
    } else if (kind == Dns.Record.SRV) {
      srv(block, owner.get());
    } else if (kind == Dns.Record.NAPTR) {
      naptr(block, owner.get());
    } else if (kind == Dns.Record.OTHER) {
      other(block, owner.get());
    }
  }

  private void host(Element block, DomainName owner) {
    int ttl = zone.ttl(block, DnsDefaults.TTL);
    for (Sourced<IpAddress> address : block.list(Dns.Record.ADDRESS)) {
      zone.addAddress(owner, ttl, address.value(), block, address.at(), "host");
    }
  }

  private void alias(Element block, DomainName owner) {
    int ttl = zone.ttl(block, DnsDefaults.TTL);
    block
        .find(Dns.Record.TARGET)
        .ifPresent(
            target -> {
              DomainName name = ZoneNames.target(target.value(), zone.origin());
              zone.add(owner, ttl, new RecordData.Cname(name), block, target.at(), "alias");
            });
  }

  private void srv(Element block, DomainName owner) {
    Optional<Integer> port = block.get(Dns.Record.PORT);
    List<Sourced<String>> targets = block.list(Dns.Record.TARGETS);
    int ttl = zone.ttl(block, DnsDefaults.SERVICE_TTL);
    int priority = block.get(Dns.PRIORITY).orElse(DnsDefaults.PRIORITY);
    int weight = block.get(Dns.WEIGHT).orElse(DnsDefaults.WEIGHT);
    for (Sourced<String> target : targets) {
      DomainName name = ZoneNames.target(target.value(), zone.origin());
      boolean offered = !name.isRoot();
      if (port.isPresent() || !offered) {
        var data =
            offered
                ? new RecordData.Srv(priority, weight, port.orElseThrow(), name)
                : new RecordData.Srv(0, 0, 0, name);
        zone.add(owner, ttl, data, block, target.at(), "srv");
      }
    }
  }

  private void naptr(Element block, DomainName owner) {
    Optional<Integer> order = block.get(Dns.Record.ORDER);
    Optional<Integer> preference = block.get(Dns.Record.PREFERENCE);
    if (order.isEmpty() || preference.isEmpty()) {
      return;
    }
    DomainName replacement =
        block
            .get(Dns.Record.REPLACEMENT)
            .map(text -> ZoneNames.target(text, zone.origin()))
            .orElse(DomainName.ROOT);
    var data =
        new RecordData.Naptr(
            order.get(),
            preference.get(),
            block.get(Dns.Record.FLAGS).orElse(""),
            block.get(Dns.Record.SERVICE).orElse(""),
            block.get(Dns.Record.REGEXP).orElse(""),
            replacement);
    zone.add(owner, zone.ttl(block, DnsDefaults.SERVICE_TTL), data, block, block.head(), "naptr");
  }

  private void other(Element block, DomainName owner) {
    int ttl = zone.ttl(block, DnsDefaults.TTL);
    String type = String.valueOf(block.labels().get(1).value());
    block
        .find(Dns.Record.VALUE)
        .ifPresent(
            value -> {
              Read<RecordData.Other> read = RecordText.read(type, value.value(), zone.origin());
              if (read instanceof Read.Good<RecordData.Other> good) {
                zone.add(owner, ttl, good.value(), block, value.at(), "record");
              }
            });
  }
}
