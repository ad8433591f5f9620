package org.peerage.rules.served;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.Finding;
import org.peerage.lint.ServedRule;

/**
 * Flags the right records, to be kept for longer than declared: a later change then takes longer to
 * arrive than its plan waits. A shorter time is what a cache has left (Expressway X8.9 guide,
 * Appendix 2, Checking DNS SRV Settings [EXP-SRV-026]).
 */
public final class ServedTtlLonger implements ServedRule {

  @Override
  public String id() {
    return "served-ttl-longer";
  }

  @Override
  public List<Finding> check(ServedDns served) {
    var findings = new ArrayList<Finding>();
    for (Served one : served.answers()) {
      if (one.hasData() && one.lastsTooLong() && one.leaked().isEmpty()) {
        String message =
            one.server()
                + " has "
                + one.expected().question()
                + " with a TTL of "
                + one.answer().set().orElseThrow().ttl()
                + ", not "
                + one.expected().set().orElseThrow().ttl();
        findings.add(Finding.at(one.expected().at(), Said.subject(one), message));
      }
    }
    return findings;
  }
}
