package org.peerage.rules.served;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.Finding;
import org.peerage.lint.ServedRule;

/**
 * Flags a name server from which no answer can be had, or nothing that is one: once, with the first
 * question it owes an answer to. Nobody who relies on it finds anything (RFC 1035 section 7.2).
 */
public final class NameServerSilent implements ServedRule {

  @Override
  public String id() {
    return "name-server-silent";
  }

  @Override
  public List<Finding> check(ServedDns served) {
    Map<String, Integer> asked = new LinkedHashMap<>();
    Map<String, List<Served>> owed = new LinkedHashMap<>();
    for (Served one : served.answers()) {
      asked.merge(one.server(), 1, Integer::sum);
      if (isOwed(one.answer())) {
        owed.computeIfAbsent(one.server(), any -> new ArrayList<>()).add(one);
      }
    }
    var findings = new ArrayList<Finding>();
    owed.forEach((server, some) -> findings.add(finding(some, asked.get(server))));
    return findings;
  }

  private static boolean isOwed(Answer answer) {
    return switch (answer.kind()) {
      case UNUSABLE, SILENT, NOT_ASKED -> true;
      case RECORDS, ALIAS, NO_SUCH_NAME, NO_SUCH_RECORDS, REFERRAL, DECLINED -> false;
    };
  }

  private static Finding finding(List<Served> owed, int asked) {
    Served first = owed.get(0);
    String what =
        owed.size() == asked
            ? "any question"
            : owed.size() + " of " + asked + " questions, the first " + first.expected().question();
    return Finding.at(
        first.expected().zone().definition().head(),
        first.server(),
        first.server() + " gives no answer to " + what + ": " + first.answer().detail());
  }
}
