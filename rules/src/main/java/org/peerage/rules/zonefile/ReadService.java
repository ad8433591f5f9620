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
final class ReadService {

  static final int PRIORITY = 0;
  static final int WEIGHT = 1;
  static final int PORT = 2;
  static final int TARGET = 3;

  private final ReadSet set;
  private final ServiceLabels labels;
  private final List<ServiceRecord> rows;
  private final Optional<ServiceRecord> row;
  private final List<ReadRecord> offers;

  /** Filled when first asked for: most services are like the others of their domain. */
  private final Set<DomainName> targets = new LinkedHashSet<>(0);

  ReadService(ReadSet set) {
    this.set = set;
    this.labels = ServiceLabels.of(set.owner().toString());
    this.rows = labels.rows();
    this.row = rowOf(labels, rows);
    this.offers = offers(set);
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

  ReadSet set() {
    return set;
  }

  ServiceLabels labels() {
    return labels;
  }

  /** The services we know by the first label. */
  List<ServiceRecord> rows() {
    return rows;
  }

  /** The service, where it is one of a cluster. */
  Optional<ServiceRecord> row() {
    return row;
  }

  /** The records that offer it. */
  List<ReadRecord> offers() {
    return offers;
  }

  /** Whether one of them has another weight than the first, at whatever priority. */
  boolean hasUnequalWeights() {
    for (ReadRecord one : offers) {
      if (data(one).weight() != data(offers.get(0)).weight()) {
        return true;
      }
    }
    return false;
  }

  /** What they lead to, in the order of the file. */
  Set<DomainName> targets() {
    if (targets.isEmpty() && !offers.isEmpty()) {
      for (ReadRecord one : offers) {
        targets.add(data(one).target());
      }
    }
    return targets;
  }

  Finding finding(Span at, String message) {
    return Finding.at(at, owner(), message);
  }

  private static Optional<ServiceRecord> rowOf(ServiceLabels labels, List<ServiceRecord> rows) {
    for (ServiceRecord row : rows) {
      if (row.protocol().equals(labels.protocol())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Most sets have no root in them. */
  private static List<ReadRecord> offers(ReadSet set) {
    List<ReadRecord> offers = set.records();
    for (ReadRecord one : set.records()) {
      if (data(one).target().isRoot()) {
        offers = new ArrayList<>(set.records());
        offers.removeIf(other -> data(other).target().isRoot());
        return offers;
      }
    }
    return offers;
  }
}
