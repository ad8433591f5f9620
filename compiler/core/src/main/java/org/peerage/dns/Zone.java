package org.peerage.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.value.Delivery;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * One zone in one view. Equal to itself only.
 *
 * @param definition the dns, enum or reverse block
 * @param title what people call it, unlike that of any other zone of its view: its name, or for
 *     addresses that are not a zone of their own the prefix
 * @param soa of a whole zone; nothing for a fragment, and where the definition lacks a part of it
 * @param nameServers of a whole zone, as declared
 * @param ttl in seconds: what holds where a record says nothing
 * @param records without SOA and NS of the zone itself, in canonical order: owners by RFC 4034
 *     section 6.1, types by name, data as ecosystem.md 3.1 has it; no two alike, one TTL in each
 *     set (RFC 2181 section 5.2)
 * @param merged what was asked for in another way than it is written: twice, or with a longer TTL
 *     than another record of its set
 */
public record Zone(
    Element definition,
    DomainName origin,
    String title,
    View view,
    Delivery delivery,
    Optional<Soa> soa,
    List<DomainName> nameServers,
    int ttl,
    List<DnsRecord> records,
    List<DnsRecord> merged) {

  public Zone {
    nameServers = List.copyOf(nameServers);
    records = List.copyOf(records);
    merged = List.copyOf(merged);
  }

  public boolean isWhole() {
    return delivery == Delivery.WHOLE;
  }

  /** The records of one owner. */
  public List<DnsRecord> records(DomainName owner) {
    int from = 0;
    int to = records.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (records.get(middle).owner().compareTo(owner) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < records.size() && records.get(end).owner().equals(owner)) {
      end++;
    }
    return from == end ? List.of() : records.subList(from, end);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return origin.hashCode();
  }
}
