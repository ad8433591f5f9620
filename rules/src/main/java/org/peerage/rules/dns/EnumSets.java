package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.model.Estate;
import org.peerage.rules.shared.EnumService;

/** The ENUM records of each number. */
final class EnumSets {

  private EnumSets() {}

  /** Sets of two ENUM records and more, in the order of their zone. */
  static List<RecordSet> of(Estate estate) {
    var sets = new ArrayList<RecordSet>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      if (set.records().size() > 1) {
        var records = new ArrayList<DnsRecord>();
        for (DnsRecord one : set.records()) {
          if (EnumService.isMeant(((RecordData.Naptr) one.data()).service())) {
            records.add(one);
          }
        }
        if (records.size() > 1) {
          sets.add(RecordSet.of(set.zone(), set.owner(), records));
        }
      }
    }
    return sets;
  }
}
