package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;

/** Flags SIPS+D2U: TLS runs over no UDP (RFC 3263 section 4.1 [RFC-SIP-04]). */
public final class SipsOverUdp extends NaptrRule {

  @Override
  public String id() {
    return "sips-over-udp";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (naptr.foldedService().equals("SIPS+D2U")) {
      findings.add(
          Finding.at(
                  naptr.at(Dns.Record.SERVICE),
                  naptr.subject(),
                  "NAPTR record of " + naptr.owner() + " offers SIPS over UDP")
              .help("write `service = SIPS+D2T` or `service = SIP+D2U`"));
    }
  }
}
