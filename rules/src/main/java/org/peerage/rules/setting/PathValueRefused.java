package org.peerage.rules.setting;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.platform.Verdict;
import org.peerage.rules.setting.JudgedSettings.Judged;

/**
 * Flags a {@code setting} whose value, or a number in whose path, the appliance would refuse
 * (Administrator Guide X15.0, Reference Material).
 */
public final class PathValueRefused implements ClusterRule {

  @Override
  public String id() {
    return "path-value-refused";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Judged judged : JudgedSettings.of(cluster)) {
      if (judged.verdict() instanceof Verdict.WrongValue found) {
        findings.add(
            Finding.at(
                    judged.value().at(),
                    judged.subject(),
                    found.command().path() + " does not take " + judged.value().value())
                .on(cluster)
                .help("write " + found.command().argument().expected()));
      } else if (judged.verdict() instanceof Verdict.WrongIndex found) {
        findings.add(
            Finding.at(
                    judged.path().at(),
                    judged.subject(),
                    "a number in " + judged.block().label() + " is out of range")
                .on(cluster)
                .marked("from " + found.index().least() + " to " + found.index().most()));
      }
    }
    return findings;
  }
}
