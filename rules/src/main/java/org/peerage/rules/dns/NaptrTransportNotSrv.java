package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.NaptrFlag;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;

/**
 * Flags a NAPTR record for a SIP transport that does not lead to SRV records: flag s, no regexp, a
 * replacement (RFC 3263 section 4.1 [RFC-SIP-06, EXP-NAPTR-005]).
 */
public final class NaptrTransportNotSrv extends NaptrRule {

  @Override
  public String id() {
    return "naptr-transport-not-srv";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (!naptr.isTransport()) {
      return;
    }
    boolean both = naptr.regexp().isPresent() && naptr.replacement().isPresent();
    if (NaptrFlag.isOtherThan('s', naptr.flags())) {
      var finding =
          finding(naptr, Dns.Record.FLAGS)
              .marked(naptr.flags().isEmpty() ? "flag s is missing" : "flag s is meant")
              .help("write `flags = s`");
      findings.add(
          new Corrections(zone.definition())
              .set(finding, naptr.block(), Dns.Record.FLAGS, "s", Safety.UNSAFE));
    } else if (naptr.regexp().isPresent() && !both) {
      findings.add(
          finding(naptr, Dns.Record.REGEXP)
              .marked("a replacement is meant")
              .help("write `replacement = …` instead of `regexp`"));
    }
  }

  private static Finding finding(NaptrBlock naptr, Attribute<String> attribute) {
    return Finding.at(
        naptr.at(attribute),
        naptr.subject(),
        naptr.service() + " of " + naptr.owner() + " does not lead to SRV records");
  }
}
