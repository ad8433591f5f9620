package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpPrefix;
import org.peerage.value.View;

/**
 * What the zone above a classless one has to hold so that its addresses are found (RFC 2317 section
 * 4): an alias for each address, and who answers for the classless zone. Somebody else mostly holds
 * that zone.
 *
 * @param zone the classless one
 * @param origin of the zone above
 */
public record ClasslessParent(Zone zone, DomainName origin) {

  /** The parent of a zone; nothing for a zone whose records stand where they are looked up. */
  public static Optional<ClasslessParent> of(Zone zone) {
    if (zone.definition().kind() != Dns.REVERSE) {
      return Optional.empty();
    }
    IpPrefix prefix = Zones.prefix(zone.definition());
    DomainName parent = ReverseName.zoneAround(prefix);
    boolean named =
        zone.definition().get(Dns.ORIGIN).isPresent()
            && ReverseName.isClassless(prefix)
            && !zone.origin().equals(parent);
    boolean inside = zone.view() == View.EXTERNAL && prefix.network().isPrivate();
    return named && !inside ? Optional.of(new ClasslessParent(zone, parent)) : Optional.empty();
  }

  public IpPrefix prefix() {
    return Zones.prefix(zone.definition());
  }

  /**
   * The records, those of the classless zone first, then by address; TTLs are those of the zone.
   */
  public List<DnsRecord> records() {
    var records = new ArrayList<DnsRecord>();
    if (zone.isWhole() && isDelegated()) {
      for (DomainName server : zone.nameServers().stream().distinct().sorted().toList()) {
        var data = new RecordData.Other("NS", List.of(new RecordData.Field.Name(server)));
        records.add(record(zone.origin(), data));
      }
    }
    byte[] octets = prefix().network().bytes();
    int first = octets[3] & 0xff;
    for (int i = 0; i < 1 << 32 - prefix().length(); i++) {
      octets[3] = (byte) (first + i);
      IpAddress address = IpAddress.of(octets);
      records.add(
          record(
              ReverseName.of(address),
              new RecordData.Cname(ReverseName.in(zone.origin(), address))));
    }
    return records;
  }

  /** Whether the zone is delegated from the one above, and the definition does not say to whom. */
  public boolean lacksServers() {
    return !zone.isWhole() && isDelegated();
  }

  private boolean isDelegated() {
    return zone.origin().isWithin(origin);
  }

  private DnsRecord record(DomainName owner, RecordData data) {
    Element block = zone.definition();
    return new DnsRecord(owner, zone.ttl(), data, block, block.at(Dns.ORIGIN), "");
  }
}
