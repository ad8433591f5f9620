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
 * Flags a {@code setting} whose path the language has a word for (language.md section 5;
 * Administrator Guide X15.0, Reference Material).
 */
public final class PathHasWord implements ClusterRule {

  @Override
  public String id() {
    return "path-has-word";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Judged judged : JudgedSettings.of(cluster)) {
      if (judged.verdict() instanceof Verdict.HasWord found) {
        findings.add(finding(cluster, judged, found));
      }
    }
    return findings;
  }

  private static Finding finding(Cluster cluster, Judged judged, Verdict.HasWord found) {
    String word =
        found
            .key()
            .attribute()
            .map(attribute -> "`" + attribute.name() + "` of `" + found.key().kind().name() + "`")
            .orElse("the block `" + found.key().kind().name() + "`");
    return Finding.at(
            judged.path().at(),
            judged.subject(),
            "the language has a word for " + judged.block().label() + ": " + word)
        .on(cluster)
        .help("write " + word + " instead");
  }
}
