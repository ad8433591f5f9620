package org.peerage.rules.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.Zone;
import org.peerage.dns.ZoneNames;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;

/**
 * Flags a NAPTR record that names one transport and leads to the SRV set of another: SIP+D2T to
 * _sips._tcp (RFC 3263 section 4.1 [RFC-SIP-05]).
 */
public final class NaptrServiceElsewhere extends NaptrRule {

  @Override
  public String id() {
    return "naptr-service-elsewhere";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    Optional<SipTransport> transport = SipTransport.of(naptr.service());
    Optional<Sourced<String>> replacement = naptr.replacement();
    if (transport.isEmpty() || replacement.isEmpty()) {
      return;
    }
    String next =
        ZoneNames.target(replacement.get().value(), zone.origin())
            .toString()
            .toLowerCase(Locale.ROOT);
    String wanted = transport.get().service();
    if (next.startsWith("_") && !next.startsWith(wanted + ".")) {
      findings.add(
          Finding.at(
                  replacement.get().at(),
                  naptr.subject(),
                  naptr.service() + " of " + naptr.owner() + " leads to another service")
              .label(naptr.at(Dns.Record.SERVICE), "leads to " + wanted)
              .help(
                  "write a replacement that begins with `" + wanted + "`, or correct the service"));
    }
  }
}
