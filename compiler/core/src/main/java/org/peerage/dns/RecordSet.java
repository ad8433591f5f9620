package org.peerage.dns;

import java.util.Arrays;
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
 */
public record RecordSet(Zone zone, DomainName owner, List<DnsRecord> records) {

  private static final List<ServiceRecord> ROWS =
      Arrays.stream(DnsService.values()).map(ServiceRecords::of).toList();

  /** The service of an SRV set, where it is one we know; by both labels, without case. */
  public Optional<DnsService> service() {
    String name = owner.toString().toLowerCase(Locale.ROOT);
    for (ServiceRecord row : ROWS) {
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

  /** The domain of an SRV set: the owner without its first two labels. */
  public DomainName domain() {
    return owner.parent().parent();
  }
}
