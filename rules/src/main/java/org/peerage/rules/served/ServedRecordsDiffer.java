package org.peerage.rules.served;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.Served.Verdict;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.Finding;
import org.peerage.lint.ServedRule;

/**
 * Flags a set of records that a name server has otherwise than declared (Expressway X8.9 guide,
 * Appendix 2, Checking DNS SRV Settings [EXP-SRV-025]). A set is compared as a whole: who asks gets
 * all of it (RFC 2181 section 5).
 */
public final class ServedRecordsDiffer implements ServedRule {

  @Override
  public String id() {
    return "served-records-differ";
  }

  @Override
  public List<Finding> check(ServedDns served) {
    var findings = new ArrayList<Finding>();
    for (Served one : served.answers()) {
      if (one.verdict() == Verdict.WRONG && !one.hasData() && one.leaked().isEmpty()) {
        findings.add(finding(one));
      }
    }
    return findings;
  }

  private static Finding finding(Served one) {
    List<RecordData> lacking = one.lacking();
    var at = lacking.isEmpty() ? one.expected().at() : one.expected().at(lacking.get(0));
    return Finding.at(at, Said.subject(one), message(one, lacking, one.surplus()));
  }

  private static String message(Served one, List<RecordData> lacking, List<RecordData> surplus) {
    String answers = one.server() + " answers " + one.expected().question();
    if (one.answer().kind() == Answer.Kind.ALIAS) {
      return answers + " with an alias of " + Said.data(surplus);
    }
    if (surplus.isEmpty()) {
      return answers + " without " + Said.data(lacking);
    }
    return lacking.isEmpty()
        ? answers + " also with " + Said.data(surplus)
        : answers + " with " + Said.data(surplus) + " instead of " + Said.data(lacking);
  }
}
