package org.peerage.rules.served;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.Served.Verdict;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.Finding;
import org.peerage.lint.ServedRule;

/**
 * Flags a set of records that a name server does not have (Expressway X8.9 guide, Appendix 2,
 * Checking DNS SRV Settings [EXP-SRV-025]).
 */
public final class RecordsNotServed implements ServedRule {

  @Override
  public String id() {
    return "records-not-served";
  }

  @Override
  public List<Finding> check(ServedDns served) {
    var findings = new ArrayList<Finding>();
    for (Served one : served.answers()) {
      if (one.verdict() == Verdict.MISSING) {
        String message = one.server() + " has no " + one.expected().question() + why(one.answer());
        findings.add(Finding.at(one.expected().at(), Said.subject(one), message));
      }
    }
    return findings;
  }

  private static String why(Answer answer) {
    return switch (answer.kind()) {
      case NO_SUCH_NAME -> ": it knows no such name (NXDOMAIN)";
      case REFERRAL -> ": it leaves " + answer.detail() + " to other name servers";
      default -> ": it knows the name, without records of this type";
    };
  }
}
