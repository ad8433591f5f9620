package org.peerage.rules.dns;

import java.util.ArrayList;
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
 * Flags an SRV set that gives peers of one cluster unequal shares (Expressway X8.9 guide, Appendix
 * 2, Example, notes; Configure Endpoints, DNS SRV [EXP-SRV-023, EXP-ENDP-006, EXP-MRA-004]). A
 * weight of 0 beside others is {@link SrvZeroWeightMixed}.
 */
public final class SrvWeightDiffers extends ServiceRule {

  @Override
  public String id() {
    return "srv-weight-differs";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (!ServedClusters.isOfClusters(set)) {
      return;
    }
    for (Group group : served.groups(set)) {
      Served heaviest = group.served().get(0);
      for (Served one : group.served()) {
        if (one.data().priority() != heaviest.data().priority()) {
          heaviest = one;
        } else if (one.data().weight() != heaviest.data().weight() && one.data().weight() != 0) {
          findings.add(finding(set, group, heaviest, one));
          break;
        }
      }
    }
  }

  private static Finding finding(RecordSet set, Group group, Served heaviest, Served one) {
    var finding =
        Finding.at(
                one.record().from().at(Dns.WEIGHT),
                Subjects.of(set.zone()),
                set.owner() + " gives the peers of " + group.cluster().label() + " unequal shares")
            .on(group.cluster())
            .marked(one.peer().label() + " has weight " + one.data().weight())
            .label(
                heaviest.record().from().at(Dns.WEIGHT),
                heaviest.peer().label() + " has weight " + heaviest.data().weight())
            .help("write `weight = " + heaviest.data().weight() + "` for all of them");
    var blocks = new ArrayList<Element>();
    for (Served other : group.served()) {
      if (other.data().priority() == heaviest.data().priority()) {
        blocks.add(other.record().from());
      }
    }
    String right = Integer.toString(heaviest.data().weight());
    return new Corrections(set.zone().definition())
        .setAll(finding, blocks, Dns.WEIGHT, right, Safety.UNSAFE);
  }
}
