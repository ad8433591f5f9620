package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.ServiceLabels;
import org.peerage.rules.shared.SipTransport;

/**
 * Flags a SIP transport whose replacement is the SRV set of another one (RFC 3263 section 4.1
 * [RFC-SIP-05]).
 */
public final class ZoneNaptrServiceElsewhere extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-service-elsewhere";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    Optional<SipTransport> transport = naptr.transport();
    if (transport.isEmpty()) {
      return;
    }
    ServiceLabels labels = ServiceLabels.of(naptr.data().replacement().toString());
    String found = labels.service() + "." + labels.protocol();
    if (labels.areWellFormed() && !found.equals(transport.get().service())) {
      findings.add(
          naptr
              .finding(
                  ReadNaptr.REPLACEMENT,
                  naptr.service() + " of " + naptr.owner() + " leads to " + found)
              .marked(transport.get().service() + " is meant"));
    }
  }
}
