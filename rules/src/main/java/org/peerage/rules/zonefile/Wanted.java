package org.peerage.rules.zonefile;

import java.util.ArrayList;
import org.peerage.dns.DataText;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.rules.shared.Phrases;

/** What a definition asks for, in the words of a finding. */
final class Wanted {

  private Wanted() {}

  /** All records of a set, as an order. */
  static String lines(RrSet set) {
    var words = new ArrayList<String>();
    for (RecordData one : set.data()) {
      words.add("`" + DataText.typed(one) + "`");
    }
    return "write " + set.type() + " " + Phrases.and(words) + " with TTL " + set.ttl();
  }
}
