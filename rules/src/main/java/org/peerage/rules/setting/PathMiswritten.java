package org.peerage.rules.setting;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.platform.Verdict;
import org.peerage.rules.setting.JudgedSettings.Judged;
import org.peerage.rules.shared.Corrections;

/**
 * Flags a {@code setting} whose path is written as a guide misprints it or an older release had it
 * (Administrator Guide X15.0, Reference Material).
 */
public final class PathMiswritten implements ClusterRule {

  @Override
  public String id() {
    return "path-miswritten";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Judged judged : JudgedSettings.of(cluster)) {
      if (judged.verdict() instanceof Verdict.Miswritten found) {
        var finding =
            Finding.at(
                    judged.path().at(),
                    judged.subject(),
                    "the path " + judged.block().label() + " is written " + found.right())
                .on(cluster)
                .help("write `setting \"" + found.right() + "\"`");
        findings.add(
            judged.isGoodAs(found.right())
                ? new Corrections(cluster.element())
                    .write(finding, judged.path().at(), '"' + found.right() + '"', Safety.SAFE)
                : finding);
      }
    }
    return findings;
  }
}
