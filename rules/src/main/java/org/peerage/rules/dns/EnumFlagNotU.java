package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.EnumService;
import org.peerage.rules.shared.NaptrFlag;
import org.peerage.schema.Dns;

/** Flags an ENUM record without flag u (RFC 6116 section 3.4.2 [RFC-ENUM-02, EXP-NAPTR-007]). */
public final class EnumFlagNotU extends NaptrRule {

  @Override
  public String id() {
    return "enum-flag-not-u";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (EnumService.isMeant(naptr.service()) && NaptrFlag.isOtherThan('u', naptr.flags())) {
      var finding =
          Finding.at(
                  naptr.at(Dns.Record.FLAGS),
                  naptr.subject(),
                  "ENUM record of " + naptr.owner() + " does not say that it leads to a URI")
              .marked(naptr.flags().isEmpty() ? "flag u is missing" : "flag u is meant")
              .help("write `flags = u`");
      findings.add(
          new Corrections(zone.definition())
              .set(finding, naptr.block(), Dns.Record.FLAGS, "u", Safety.UNSAFE));
    }
  }
}
