package org.peerage.rules.setting;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.platform.Verdict;
import org.peerage.rules.setting.JudgedSettings.Judged;
import org.peerage.value.Version;

/**
 * Flags a {@code setting} whose path the declared version does not have (Administrator Guide X15.0,
 * Reference Material).
 */
public final class PathNotInVersion implements ClusterRule {

  @Override
  public String id() {
    return "path-not-in-version";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Judged judged : JudgedSettings.of(cluster)) {
      if (judged.verdict() instanceof Verdict.OtherVersions found) {
        findings.add(
            Finding.at(
                    judged.path().at(),
                    judged.subject(),
                    cluster.version().map(Version::toString).orElse("this version")
                        + " has no path "
                        + found.command().path())
                .on(cluster));
      }
    }
    return findings;
  }
}
