package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
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

  private static final Function<ZoneFiles, List<ReadService>> DERIVATION = ReadService::gather;

  private final ReadSet set;
  private final ServiceLabels labels;
  private final Optional<ServiceRecord> row;
  private final List<ReadRecord> offers;
  private final Set<DomainName> targets;

  private ReadService(ReadSet set) {
    this.set = set;
    this.labels = ServiceLabels.of(set.owner().toString());
    this.row = row(labels);
    this.offers = List.copyOf(offers(set));
    this.targets = Set.copyOf(targets(offers));
  }

  /** Those of all files. */
  static List<ReadService> all(ZoneFiles files) {
    return files.derived(DERIVATION);
  }

  private static List<ReadService> gather(ZoneFiles files) {
    var all = new ArrayList<ReadService>(files.srv().size());
    for (ReadSet set : files.srv()) {
      all.add(new ReadService(set));
    }
    return all;
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

  /** The service, where it is one of a cluster. */
  Optional<ServiceRecord> row() {
    return row;
  }

  /** The records that offer it. */
  List<ReadRecord> offers() {
    return offers;
  }

  /** What they lead to, in no particular order. */
  Set<DomainName> targets() {
    return targets;
  }

  Finding finding(Span at, String message) {
    return Finding.at(at, owner(), message);
  }

  private static Optional<ServiceRecord> row(ServiceLabels labels) {
    for (ServiceRecord row : labels.rows()) {
      if (row.protocol().equals(labels.protocol())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static List<ReadRecord> offers(ReadSet set) {
    var offers = new ArrayList<ReadRecord>();
    for (ReadRecord one : set.records()) {
      if (!data(one).target().isRoot()) {
        offers.add(one);
      }
    }
    return offers;
  }

  private static Set<DomainName> targets(List<ReadRecord> offers) {
    var targets = new HashSet<DomainName>();
    for (ReadRecord one : offers) {
      targets.add(data(one).target());
    }
    return targets;
  }
}
