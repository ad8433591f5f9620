package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.lint.Finding;
import org.peerage.platform.ServiceRecord;
import org.peerage.rules.shared.ServiceLabels;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/** An SRV set of a zone file (RFC 2782). */
record ReadService(ReadSet set, ServiceLabels labels) {

  static final int PRIORITY = 0;
  static final int WEIGHT = 1;
  static final int PORT = 2;
  static final int TARGET = 3;

  static ReadService of(ReadSet set) {
    return new ReadService(set, ServiceLabels.of(set.owner().toString()));
  }

  static RecordData.Srv data(ReadRecord record) {
    return (RecordData.Srv) record.data();
  }

  String owner() {
    return set.owner().toString();
  }

  /** The domain whose service it is. */
  DomainName domain() {
    return set.owner().parent().parent();
  }

  /** The service, where it is one of a cluster. */
  Optional<ServiceRecord> row() {
    for (ServiceRecord row : labels.rows()) {
      if (row.protocol().equals(labels.protocol())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The records that offer it. */
  List<ReadRecord> offers() {
    var offers = new ArrayList<ReadRecord>();
    for (ReadRecord one : set.records()) {
      if (!data(one).target().isRoot()) {
        offers.add(one);
      }
    }
    return offers;
  }

  Set<DomainName> targets() {
    var targets = new LinkedHashSet<DomainName>();
    for (ReadRecord one : offers()) {
      targets.add(data(one).target());
    }
    return targets;
  }

  Finding finding(Span at, String message) {
    return Finding.at(at, owner(), message);
  }
}
