package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * Flags the same SRV record twice: owner, priority, port and target, whatever the weight (RFC 2782
 * [RFC-SRV-08]; one record per peer, Expressway X8.9 guide, Appendix 2, Example [EXP-SRV-018]).
 */
public final class SrvRepeated implements ZoneRule {

  @Override
  public String id() {
    return "srv-repeated";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var twins = new ArrayList<Twins>(0);
    PublishedDns dns = PublishedDns.of(estate);
    for (DnsRecord dropped : zone.merged()) {
      if (dropped.data() instanceof RecordData.Srv data) {
        compare(zone, dropped, data, dns.records(zone.view(), dropped.owner(), "SRV"), twins);
      }
    }
    for (var set : dns.services(zone)) {
      for (int i = 1; i < set.records().size(); i++) {
        DnsRecord one = set.records().get(i);
        compare(zone, one, (RecordData.Srv) one.data(), set.records().subList(0, i), twins);
      }
    }
    return twins.isEmpty() ? List.of() : findings(twins);
  }

  private static void compare(
      Zone zone, DnsRecord one, RecordData.Srv data, List<DnsRecord> others, List<Twins> twins) {
    for (DnsRecord other : others) {
      var that = (RecordData.Srv) other.data();
      if (!other.at().equals(one.at())
          && that.priority() == data.priority()
          && that.port() == data.port()
          && that.target().equals(data.target())) {
        twins.add(new Twins(zone, one, other));
        return;
      }
    }
  }

  /** One finding for two publications of one thing, however many records they have in common. */
  private static List<Finding> findings(List<Twins> twins) {
    var findings = new ArrayList<Finding>();
    var told = new HashSet<List<Span>>();
    for (Twins pair : twins) {
      Element one = pair.one().from();
      Element other = pair.other().from();
      boolean publications =
          one != other && one.kind() == Dns.Publish.KIND && other.kind() == Dns.Publish.KIND;
      if (!publications) {
        findings.add(ofRecord(pair));
      } else if (told.add(List.of(one.head(), other.head()))) {
        findings.add(
            Finding.at(
                    one.head(),
                    Subjects.of(pair.zone()),
                    "the records of `publish " + one.label() + "` are published twice")
                .label(other.head(), "the other time")
                .label(pair.one().at(), pair.one().owner() + " leads to " + pair.target())
                .help("take one of the two off, or name the services of each"));
      }
    }
    return findings;
  }

  private static Finding ofRecord(Twins pair) {
    return Finding.at(
            pair.one().at(),
            Subjects.of(pair.zone()),
            pair.one().owner() + " leads to " + pair.target() + " twice")
        .label(pair.other().at(), "the other time")
        .help("take one of them off");
  }

  /** A record, and one of the same data before it. */
  private record Twins(Zone zone, DnsRecord one, DnsRecord other) {

    DomainName target() {
      return ((RecordData.Srv) one.data()).target();
    }
  }
}
