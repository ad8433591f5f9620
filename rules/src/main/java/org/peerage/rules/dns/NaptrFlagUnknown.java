package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.NaptrFlag;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags a NAPTR flag that no RFC defines: clients must ignore the whole record. Cisco's {@code se}
 * is asked for with {@code naptr-flags = se}; written by hand it is reported like any other, inside
 * by {@link NaptrMarkInside} (RFC 3404 section 4.3; Expressway X8.9 guide, Appendix 4, Looking up a
 * domain NAPTR record [RFC-NAPTR-04, XDNS-07, EXP-NAPTR-017]).
 */
public final class NaptrFlagUnknown extends NaptrRule {

  @Override
  public String id() {
    return "naptr-flag-unknown";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    var flags = naptr.block().stated(Dns.Record.FLAGS);
    boolean inside = zone.view() == View.INTERNAL && NaptrFlag.isMark(naptr.flags());
    if (flags.isEmpty() || inside) {
      return;
    }
    String text = flags.get().value();
    for (int i = 0; i < text.length(); i++) {
      if (NaptrFlag.isFlag(text.charAt(i)) && !NaptrFlag.isKnown(text.charAt(i))) {
        findings.add(finding(naptr, flags.get(), i));
        return;
      }
    }
  }

  private static Finding finding(NaptrBlock naptr, Sourced<String> flags, int at) {
    char flag = flags.value().charAt(at);
    var finding =
        Finding.at(
                Places.within(flags, at, at + 1),
                naptr.subject(),
                "no RFC knows flag " + flag + " of the NAPTR record of " + naptr.owner())
            .marked("clients ignore the record");
    return NaptrFlag.isMark(flags.value())
        ? finding.help(
            "publish the cluster with `naptr-flags = se` to ask for Cisco's mark, else write"
                + " `flags = s`")
        : finding.help("write one of s, a and u");
  }
}
