package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Dns;

/**
 * Flags a SIP transport that nobody has registered (RFC 3263 section 9 and the IANA registry;
 * Expressway X8.9 guide, Appendix 4 [RFC-SIP-08, EXP-NAPTR-009]).
 */
public final class NaptrServiceUnknown extends NaptrRule {

  @Override
  public String id() {
    return "naptr-service-unknown";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (naptr.isTransport()
        && SipTransport.of(naptr.service()).isEmpty()
        && !naptr.foldedService().equals("SIPS+D2U")) {
      findings.add(
          Finding.at(
                  naptr.at(Dns.Record.SERVICE),
                  naptr.subject(),
                  "no client knows the service " + naptr.service() + " of " + naptr.owner())
              .help("write `SIPS+D2T`, `SIP+D2T` or `SIP+D2U`"));
    }
  }
}
