package org.peerage.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.platform.ServiceRecord;
import org.peerage.platform.ServiceRecords;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;

/**
 * The records of one owner and type in one zone.
 *
 * @param records at least one, in the order of the zone
 * @param domain of an SRV set: the owner without its first two labels
 * @param service of an SRV set, where it is one we know; by both labels, without case
 */
public record RecordSet(
    Zone zone,
    DomainName owner,
    List<DnsRecord> records,
    DomainName domain,
    Optional<DnsService> service) {

  public static RecordSet of(Zone zone, DomainName owner, List<DnsRecord> records) {
    return new RecordSet(zone, owner, records, owner.parent().parent(), service(owner));
  }

  /** The same, holding the domain of a set beside it where that is equal: mostly it is. */
  RecordSet beside(RecordSet other) {
    return domain.equals(other.domain)
        ? new RecordSet(zone, owner, records, other.domain, service)
        : this;
  }

  private static Optional<DnsService> service(DomainName owner) {
    String name = owner.toString().toLowerCase(Locale.ROOT);
    for (ServiceRecord row : ServiceRecords.all()) {
      int end = row.label().length() + 1 + row.protocol().length();
      if (name.startsWith(row.label())
          && name.startsWith(row.protocol(), row.label().length() + 1)
          && name.startsWith(".", row.label().length())
          && name.startsWith(".", end)) {
        return Optional.of(row.service());
      }
    }
    return Optional.empty();
  }
}
