package org.peerage.dns.served;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.dns.change.RrSet;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * What is asked of each name server of a view, the records of one owner and type, and what is to
 * come of it.
 *
 * @param view who asks
 * @param zone where the definitions have it; for what must stay inside perhaps a zone of the other
 *     view
 * @param type the mnemonic, in capitals
 * @param set the answer; nothing where none may be given that belongs inside
 * @param records those of the definition that make the set; none for the NS records of a zone
 * @param at what asks for it in the definition
 */
public record Expectation(
    View view,
    Zone zone,
    DomainName owner,
    String type,
    Optional<RrSet> set,
    List<DnsRecord> records,
    Span at) {

  public Expectation {
    records = List.copyOf(records);
  }

  /** What asks for one record of the set, where that is known; else what asks for the set. */
  public Span at(RecordData data) {
    for (DnsRecord one : records) {
      if (one.data().equals(data)) {
        return one.at();
      }
    }
    return at;
  }

  /** As people write it: {@code _sips._tcp.example.com SRV}. */
  public String question() {
    return owner + " " + type;
  }
}
