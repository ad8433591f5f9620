package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.rules.shared.EnumService;
import org.peerage.rules.shared.SipTransport;

/**
 * Flags an ENUM record at a name whose other NAPTR records rank transports for SIP (RFC 6116
 * section 3.7 [RFC-ENUM-09]).
 */
public final class EnumBesideTransports implements EstateRule {

  @Override
  public String id() {
    return "enum-beside-transports";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      Optional<DnsRecord> result = Optional.empty();
      Optional<DnsRecord> transport = Optional.empty();
      for (DnsRecord one : set.records()) {
        String service = ((RecordData.Naptr) one.data()).service();
        if (EnumService.isMeant(service)) {
          result = result.or(() -> Optional.of(one));
        } else if (SipTransport.of(service).isPresent()) {
          transport = transport.or(() -> Optional.of(one));
        }
      }
      if (result.isPresent() && transport.isPresent()) {
        findings.add(
            Finding.at(
                    result.get().at(),
                    Subjects.of(set.zone()),
                    "ENUM record of " + set.owner() + " stands where a transport is chosen")
                .label(transport.get().at(), "ranks a transport for SIP")
                .help("keep numbers under a domain of their own, in an enum block"));
      }
    }
    return findings;
  }
}
