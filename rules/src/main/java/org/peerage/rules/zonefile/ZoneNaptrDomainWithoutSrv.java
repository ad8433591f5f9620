package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.SipTransport;
import org.peerage.value.DomainName;

/**
 * Flags a domain whose NAPTR records lead to another domain, and which lacks an SRV set of its own
 * (RFC 3263 section 4.1 [RFC-SIP-01]).
 */
public final class ZoneNaptrDomainWithoutSrv extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-domain-without-srv";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    Optional<SipTransport> transport = naptr.transport();
    DomainName owner = naptr.record().owner();
    DomainName next = naptr.data().replacement();
    if (transport.isEmpty() || next.isRoot() || next.isWithin(owner)) {
      return;
    }
    DomainName own = DomainName.of(transport.get().service()).under(owner);
    var zone = files.answering(own);
    if (zone.isPresent()
        && !zone.get().has(own, "SRV")
        && !Target.of(naptr.record()).orElseThrow().lacksDot(zone.get())) {
      findings.add(
          naptr.finding(
              ReadNaptr.REPLACEMENT,
              owner + " has no " + own + " for clients that ask for no NAPTR records"));
    }
  }
}
