package org.peerage.rules.served;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.Served.Verdict;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.Finding;
import org.peerage.lint.ServedRule;

/**
 * Flags a name server that answers with an error (RFC 1035 section 4.1.1): once for each zone and
 * code.
 */
public final class NameServerRefuses implements ServedRule {

  @Override
  public String id() {
    return "name-server-refuses";
  }

  @Override
  public List<Finding> check(ServedDns served) {
    var groups = new LinkedHashMap<Group, List<Served>>();
    for (Served one : served.answers()) {
      if (one.answer().kind() == Answer.Kind.DECLINED && one.verdict() == Verdict.UNANSWERED) {
        String zone = one.expected().zone().title();
        var group = new Group(one.server(), zone, one.answer().detail());
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(one);
      }
    }
    var findings = new ArrayList<Finding>();
    groups.forEach((group, refused) -> findings.add(finding(group, refused)));
    return findings;
  }

  private static Finding finding(Group group, List<Served> refused) {
    Served first = refused.get(0);
    String more = refused.size() == 1 ? "" : " and " + (refused.size() - 1) + " more";
    return Finding.at(
        first.expected().zone().definition().head(),
        group.zone + " at " + group.server,
        group.server + " answers " + group.code + " to " + first.expected().question() + more);
  }

  private record Group(String server, String zone, String code) {}
}
