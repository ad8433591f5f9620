package org.peerage.rules.zonefile;

import java.util.HashMap;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.lint.Finding;

/**
 * Flags a record that says what another one says (RFC 2181 section 5); SRV records have {@link
 * ZoneSrvRepeated}, and a transfer has the SOA record at both ends.
 */
public final class ZoneRecordRepeated extends OwnerRule {

  @Override
  public String id() {
    return "zone-record-repeated";
  }

  @Override
  void look(List<ReadRecord> records, Findings findings) {
    if (records.size() == 1) {
      return;
    }
    var seen = new HashMap<RecordData, ReadRecord>();
    for (ReadRecord one : records) {
      if (one.type().equals("SRV") || one.type().equals("SOA") || !one.hasFields()) {
        continue;
      }
      ReadRecord first = seen.putIfAbsent(one.data(), one);
      if (first != null) {
        findings.add(
            Finding.at(
                    one.at(),
                    one.owner().toString(),
                    one.type() + " record of " + one.owner() + " is there twice")
                .label(first.at(), "the first"));
      }
    }
  }
}
