package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;

/**
 * Goes over all records once, owner by owner, and shows each rule what it looks at; then over the
 * domains with services. So what several rules need of a record is worked out once, while it is at
 * hand.
 */
final class Walk {

  private record Looking<R extends ZoneFileRule>(R rule, Findings findings) {}

  private final ZoneFiles files;
  private final Map<String, Findings> found = new LinkedHashMap<>();
  private final List<Looking<FilesRule>> ofFiles = new ArrayList<>();
  private final List<Looking<RecordRule>> ofRecords = new ArrayList<>();
  private final List<Looking<OwnerRule>> ofOwners = new ArrayList<>();
  private final List<Looking<ServiceSetRule>> ofServices = new ArrayList<>();
  private final List<Looking<DomainRule>> ofDomains = new ArrayList<>();
  private final List<Looking<NaptrRecordRule>> ofNaptr = new ArrayList<>();
  private final List<Looking<NaptrSetRule>> ofNaptrSets = new ArrayList<>();

  /** The first record of each service of a domain that peers of a cluster offer. */
  private final Map<DomainName, List<Offered>> domains = new LinkedHashMap<>();

  private record Offered(ReadZone zone, DomainName owner) {}

  Walk(ZoneFiles files) {
    this.files = files;
  }

  /** Shows some rules all there is; what they found by their ids, in the order of the rules. */
  Map<String, List<Finding>> run(List<ZoneFileRule> rules) {
    for (ZoneFileRule rule : rules) {
      rule.join(this);
    }
    for (var looking : ofFiles) {
      looking.rule.look(files, looking.findings);
    }
    for (ReadZone zone : files.zones()) {
      zone.eachOwner(records -> owner(records, zone));
    }
    for (List<Offered> domain : domains.values()) {
      domain(domain);
    }
    var all = new LinkedHashMap<String, List<Finding>>();
    found.forEach(
        (id, findings) -> {
          if (!findings.all().isEmpty()) {
            all.put(id, findings.all());
          }
        });
    return all;
  }

  void add(FilesRule rule) {
    ofFiles.add(new Looking<>(rule, findings(rule)));
  }

  void add(RecordRule rule) {
    ofRecords.add(new Looking<>(rule, findings(rule)));
  }

  void add(OwnerRule rule) {
    ofOwners.add(new Looking<>(rule, findings(rule)));
  }

  void add(ServiceSetRule rule) {
    ofServices.add(new Looking<>(rule, findings(rule)));
  }

  void add(DomainRule rule) {
    ofDomains.add(new Looking<>(rule, findings(rule)));
  }

  void add(NaptrRecordRule rule) {
    ofNaptr.add(new Looking<>(rule, findings(rule)));
  }

  void add(NaptrSetRule rule) {
    ofNaptrSets.add(new Looking<>(rule, findings(rule)));
  }

  private Findings findings(ZoneFileRule rule) {
    var findings = new Findings();
    found.put(rule.id(), findings);
    return findings;
  }

  private void owner(List<ReadRecord> records, ReadZone zone) {
    for (var looking : ofOwners) {
      looking.rule.look(records, looking.findings);
    }
    for (ReadRecord one : records) {
      for (var looking : ofRecords) {
        looking.rule.look(one, zone, files, looking.findings);
      }
    }
    List<ReadRecord> srv = ofType("SRV", records);
    if (!srv.isEmpty()) {
      service(new ReadSet(zone, srv));
    }
    List<ReadRecord> naptr = ofType("NAPTR", records);
    if (!naptr.isEmpty()) {
      naptr(new ReadSet(zone, naptr));
    }
  }

  /** Most owners have records of one type. */
  private static List<ReadRecord> ofType(String type, List<ReadRecord> records) {
    int count = 0;
    for (ReadRecord one : records) {
      count += one.type().equals(type) ? 1 : 0;
    }
    if (count == 0 || count == records.size()) {
      return count == 0 ? List.of() : records;
    }
    var found = new ArrayList<ReadRecord>(count);
    for (ReadRecord one : records) {
      if (one.type().equals(type)) {
        found.add(one);
      }
    }
    return found;
  }

  private void service(ReadSet set) {
    var service = new ReadService(set);
    for (var looking : ofServices) {
      looking.rule.look(service, files, looking.findings);
    }
    // The targets of cisco-uds are Unified CM and no peers.
    if (service.row().filter(row -> row.service() != DnsService.CISCO_UDS).isPresent()) {
      domains
          .computeIfAbsent(service.domain(), domain -> new ArrayList<>(4))
          .add(new Offered(set.zone(), set.owner()));
    }
  }

  private void naptr(ReadSet set) {
    var records = new ArrayList<ReadNaptr>(set.records().size());
    for (ReadRecord one : set.records()) {
      records.add(new ReadNaptr(one));
    }
    for (ReadNaptr one : records) {
      for (var looking : ofNaptr) {
        looking.rule.look(one, files, looking.findings);
      }
    }
    records.sort(Walk::byRank);
    for (var looking : ofNaptrSets) {
      looking.rule.look(set, records, files, looking.findings);
    }
  }

  private static int byRank(ReadNaptr one, ReadNaptr other) {
    int byOrder = Integer.compare(one.data().order(), other.data().order());
    return byOrder != 0
        ? byOrder
        : Integer.compare(one.data().preference(), other.data().preference());
  }

  private void domain(List<Offered> domain) {
    var services = new ArrayList<ReadService>(domain.size());
    for (Offered one : domain) {
      services.add(new ReadService(new ReadSet(one.zone, one.zone.records(one.owner, "SRV"))));
    }
    for (var looking : ofDomains) {
      looking.rule.look(services, files, looking.findings);
    }
  }
}
