package org.peerage.dns.change;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;

/**
 * All records of one owner and type: what a name server replaces and a resolver keeps (RFC 2181
 * section 5).
 *
 * @param type the mnemonic, in capitals
 * @param ttl in seconds, from 0 to 2147483647, for all of them
 * @param data at least one, sorted as {@link RecordData#compareData} has it, no two alike
 * @param reason for people, what they come from, with commas; empty where that is not known
 */
public record RrSet(DomainName owner, String type, int ttl, List<RecordData> data, String reason) {

  public RrSet {
    var sorted = new ArrayList<RecordData>(data.stream().distinct().toList());
    sorted.sort(RecordData::compareData);
    data = List.copyOf(sorted);
  }

  /** Whether a name server would give the same answer. */
  public boolean answersLike(RrSet other) {
    return ttl == other.ttl && data.equals(other.data);
  }

  public RrSet lasting(int seconds) {
    return new RrSet(owner, type, seconds, data, reason);
  }

  /** What of this another set lacks. */
  List<RecordData> without(RrSet other) {
    return data.stream().filter(one -> !other.data.contains(one)).toList();
  }
}
