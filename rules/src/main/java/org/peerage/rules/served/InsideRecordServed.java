package org.peerage.rules.served;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.Finding;
import org.peerage.lint.ServedRule;

/**
 * Flags what a name server answers outside and only the inside may know: {@code _cisco-uds}
 * (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Mobile and Remote Access, notes
 * [EXP-MRA-008]), a private address [EXP-ISO-004], a private enumservice [RFC-ENUM-11].
 */
public final class InsideRecordServed implements ServedRule {

  @Override
  public String id() {
    return "inside-record-served";
  }

  @Override
  public List<Finding> check(ServedDns served) {
    var findings = new ArrayList<Finding>();
    for (Served one : served.answers()) {
      if (!one.leaked().isEmpty()) {
        String message =
            one.server()
                + " answers "
                + one.expected().question()
                + " outside: "
                + Said.data(one.leaked());
        findings.add(Finding.at(one.expected().at(), Said.subject(one), message));
      }
    }
    return findings;
  }
}
