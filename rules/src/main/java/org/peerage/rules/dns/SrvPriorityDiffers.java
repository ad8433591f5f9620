package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.rules.dns.ServedClusters.Served;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Dns;

/**
 * Flags an SRV set that ranks the peers of one cluster: the second would idle until the first fails
 * (Expressway X8.9 guide, Appendix 2, Example, notes; Configure Endpoints, DNS SRV [EXP-SRV-021,
 * EXP-ENDP-006]).
 */
public final class SrvPriorityDiffers extends ServiceRule {

  @Override
  public String id() {
    return "srv-priority-differs";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (!ServedClusters.isOfClusters(set)) {
      return;
    }
    for (Group group : served.groups(set)) {
      Served first = group.served().get(0);
      Served last = group.served().get(group.served().size() - 1);
      if (first.data().priority() != last.data().priority()) {
        var finding =
            Finding.at(
                    last.record().from().at(Dns.PRIORITY),
                    Subjects.of(set.zone()),
                    set.owner() + " ranks the peers of cluster " + group.cluster().label())
                .on(group.cluster())
                .marked(last.peer().label() + " has priority " + last.data().priority())
                .label(
                    first.record().from().at(Dns.PRIORITY),
                    first.peer().label() + " has priority " + first.data().priority())
                .help("write `priority = " + first.data().priority() + "` for all of them");
        String right = Integer.toString(first.data().priority());
        List<Element> blocks = group.served().stream().map(one -> one.record().from()).toList();
        findings.add(
            new Corrections(set.zone().definition())
                .setAll(finding, blocks, Dns.PRIORITY, right, Safety.UNSAFE));
      }
    }
  }
}
