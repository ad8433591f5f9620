package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.value.IpAddress;

/** Addresses of records. */
final class Reverse {

  private Reverse() {}

  /** The address of an A or AAAA record; nothing of any other. */
  static Optional<IpAddress> address(ReadRecord record) {
    if (record.data() instanceof RecordData.A a) {
      return Optional.of(a.address());
    }
    if (record.data() instanceof RecordData.Aaaa aaaa) {
      return Optional.of(aaaa.address());
    }
    return Optional.empty();
  }
}
