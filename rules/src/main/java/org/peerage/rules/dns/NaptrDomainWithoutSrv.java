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
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/**
 * Flags a domain whose NAPTR records lead to another domain and that has no SRV set of its own: not
 * every client asks for NAPTR (RFC 3263 section 4.1 [RFC-SIP-01]).
 */
public final class NaptrDomainWithoutSrv implements EstateRule {

  @Override
  public String id() {
    return "naptr-domain-without-srv";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    for (RecordSet set : dns.rewrites()) {
      for (DnsRecord one : set.records()) {
        var data = (RecordData.Naptr) one.data();
        Optional<SipTransport> transport = SipTransport.of(data.service());
        if (transport.isPresent()
            && !data.replacement().isRoot()
            && !data.replacement().isWithin(set.owner())) {
          DomainName own = DomainName.of(transport.get().service()).under(set.owner());
          if (dns.records(set.zone().view(), own, "SRV").isEmpty()) {
            findings.add(
                Finding.at(
                        one.from().at(Dns.Record.REPLACEMENT),
                        Subjects.of(set.zone()),
                        set.owner() + " has no " + own + " for clients that ask for no NAPTR")
                    .missingFrom(set.zone().definition())
                    .help("publish the service at " + set.owner() + " as well"));
          }
        }
      }
    }
    return findings;
  }
}
