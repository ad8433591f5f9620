package org.peerage.dns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.Delivery;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/** Gathers the records of one zone, then sorts and merges them. */
final class ZoneBuilder {

  private static final Comparator<DnsRecord> CANONICAL = ZoneBuilder::compare;

  private final Element definition;
  private final DomainName origin;
  private final String title;
  private final View view;
  private final ZoneCuts cuts;
  private final Optional<Duration> zoneTtl;
  private final Map<DomainName, List<DnsRecord>> byOwner = new HashMap<>();

  ZoneBuilder(Element definition, DomainName origin, String title, View view, ZoneCuts cuts) {
    this.definition = definition;
    this.origin = origin;
    this.title = title;
    this.view = view;
    this.cuts = cuts;
    this.zoneTtl = definition.get(Dns.TTL);
  }

  DomainName origin() {
    return origin;
  }

  View view() {
    return view;
  }

  /** Whether records of that owner belong into this zone. */
  boolean holds(DomainName name) {
    return cuts.inZone(view, origin, name);
  }

  /** The TTL a record gets, in seconds: its own, else the zone's, else the usual one. */
  int ttl(Element block, int usual) {
    return ttl(block.get(Dns.TTL), usual);
  }

  int ttl(Optional<Duration> own, int usual) {
    Optional<Duration> stated = own.isPresent() ? own : zoneTtl;
    return stated.isPresent() ? seconds(stated.get()) : usual;
  }

  void add(DomainName owner, int ttl, RecordData data, Element from, Span at, String reason) {
    List<DnsRecord> records = byOwner.get(owner);
    if (records == null) {
      records = new ArrayList<>();
      byOwner.put(owner, records);
    }
    records.add(new DnsRecord(owner, ttl, data, from, at, reason));
  }

  void addAddress(
      DomainName owner, int ttl, IpAddress address, Element from, Span at, String reason) {
    add(owner, ttl, RecordData.of(address), from, at, reason);
  }

  Zone build() {
    var written = new ArrayList<DnsRecord>();
    var merged = new ArrayList<DnsRecord>();
    var owners = new ArrayList<>(byOwner.keySet());
    Collections.sort(owners);
    for (DomainName owner : owners) {
      List<DnsRecord> records = byOwner.get(owner);
      records.sort(CANONICAL);
      for (int start = 0; start < records.size(); ) {
        int end = endOfSet(records, start);
        merge(records, start, end, written, merged);
        start = end;
      }
    }
    Optional<Element> soa = definition.child(Dns.Soa.KIND);
    Delivery delivery =
        definition.get(Dns.DELIVERY).orElse(soa.isPresent() ? Delivery.WHOLE : Delivery.FRAGMENT);
    var servers = new ArrayList<DomainName>();
    for (Sourced<DomainName> server : definition.list(Dns.NS)) {
      servers.add(server.value());
    }
    if (delivery == Delivery.WHOLE) {
      written.removeIf(one -> isServer(one, servers));
    }
    return new Zone(
        definition,
        origin,
        title,
        view,
        delivery,
        soa.flatMap(ZoneBuilder::soa),
        servers,
        ttl(Optional.empty(), DnsDefaults.TTL),
        written,
        merged);
  }

  /**
   * Takes an NS record of the zone itself to those that {@code ns} lists: they are one set, with
   * one TTL.
   */
  private boolean isServer(DnsRecord one, List<DomainName> servers) {
    if (one.data() instanceof RecordData.Other other
        && other.type().equals("NS")
        && one.owner().equals(origin)
        && other.fields().get(0) instanceof RecordData.Field.Name field) {
      servers.add(field.name());
      return true;
    }
    return false;
  }

  private static int endOfSet(List<DnsRecord> records, int start) {
    String type = records.get(start).data().type();
    int end = start + 1;
    while (end < records.size() && records.get(end).data().type().equals(type)) {
      end++;
    }
    return end;
  }

  /** Writes one set: no two records alike, the shortest TTL for all (RFC 2181 section 5.2). */
  private static void merge(
      List<DnsRecord> records,
      int start,
      int end,
      List<DnsRecord> written,
      List<DnsRecord> merged) {
    int ttl = records.get(start).ttl();
    for (int i = start; i < end; i++) {
      ttl = Math.min(ttl, records.get(i).ttl());
    }
    for (int i = start; i < end; i++) {
      DnsRecord one = records.get(i);
      boolean twice = i > start && one.data().compareData(records.get(i - 1).data()) == 0;
      if (!twice) {
        written.add(one.ttl() == ttl ? one : one.lasting(ttl));
      }
      if (twice || one.ttl() != ttl) {
        merged.add(one);
      }
    }
  }

  private static Optional<Soa> soa(Element block) {
    Optional<DomainName> mname = block.get(Dns.Soa.MNAME);
    Optional<DomainName> rname = block.get(Dns.Soa.RNAME);
    Optional<String> serial = block.get(Dns.Soa.SERIAL);
    if (mname.isEmpty() || rname.isEmpty() || serial.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Soa(
            mname.get(),
            rname.get(),
            SerialPolicy.of(serial.get()),
            seconds(block.get(Dns.Soa.REFRESH).orElseThrow()),
            seconds(block.get(Dns.Soa.RETRY).orElseThrow()),
            seconds(block.get(Dns.Soa.EXPIRE).orElseThrow()),
            seconds(block.get(Dns.Soa.MINIMUM).orElseThrow())));
  }

  /** Within what a record can carry (RFC 2181 section 8); a rule reports what is beyond it. */
  private static int seconds(Duration duration) {
    return (int) Math.min(duration.toSeconds(), Integer.MAX_VALUE);
  }

  /** By type, then by data: the order among records of one owner. */
  private static int compare(DnsRecord one, DnsRecord other) {
    int byType = one.data().type().compareTo(other.data().type());
    return byType != 0 ? byType : one.data().compareData(other.data());
  }
}
