package org.peerage.dns.zonefile;

import java.util.List;
import org.peerage.value.DomainName;

/**
 * The records of one owner and type (RFC 2181 section 5).
 *
 * @param records at least one, in the order of the file
 */
public record ReadSet(ReadZone zone, List<ReadRecord> records) {

  public ReadSet {
    records = List.copyOf(records);
  }

  public DomainName owner() {
    return records.get(0).owner();
  }

  public String type() {
    return records.get(0).type();
  }
}
