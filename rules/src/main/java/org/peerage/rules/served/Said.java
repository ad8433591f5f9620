package org.peerage.rules.served;

import java.util.List;
import org.peerage.dns.DataText;
import org.peerage.dns.RecordData;
import org.peerage.dns.served.Served;

/** How findings name answers. */
final class Said {

  /** Records that are written out; the rest is counted. */
  private static final int MOST = 3;

  private Said() {}

  /** What a finding is about, stable when lines move. */
  static String subject(Served one) {
    return one.expected().question() + " at " + one.server();
  }

  /** Records one after the other, as a zone file has their data. */
  static String data(List<RecordData> records) {
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(MOST, records.size()); i++) {
      text.append(i == 0 ? "" : ", ").append(DataText.of(records.get(i)));
    }
    if (records.size() > MOST) {
      text.append(" and ").append(records.size() - MOST).append(" more");
    }
    return text.toString();
  }
}
