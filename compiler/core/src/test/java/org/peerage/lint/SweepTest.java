package org.peerage.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.dns.Zone;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.source.SourceText;

/** However many threads look: each rule finds what it finds alone, in that order. */
class SweepTest {

  private static final List<Rule> RULES = List.of(new OfAll(), new OfCluster(), new OfZone());

  @Test
  void eachRuleFindsWhatItFindsAlone() throws IOException {
    for (int clusters : List.of(1, 63, 65, 700, 3_000)) {
      Estate estate = estate(clusters);
      List<Sweep.Found> found = Sweep.of(RULES, estate, Optional.empty());
      for (Rule rule : RULES) {
        assertEquals(messages(rule.findings(estate, Optional.empty())), messages(of(rule, found)));
      }
    }
  }

  @Test
  void theOrderAmongRulesIsTheSameEachTime() throws IOException {
    Estate estate = estate(700);
    List<String> first = order(Sweep.of(RULES, estate, Optional.empty()));
    assertEquals(3 * 700, first.size());
    for (int round = 0; round < 10; round++) {
      assertEquals(first, order(Sweep.of(RULES, estate, Optional.empty())));
    }
  }

  private static Estate estate(int clusters) throws IOException {
    var texts = new SourceText[clusters];
    for (int i = 0; i < clusters; i++) {
      texts[i] =
          new SourceText(
              "c%04d.peerage".formatted(i),
              """
              cluster c%d {
                  product = expressway-c
                  version = X8.9
                  peer p1 { lan1 { address = 10.0.0.1/24 } }
              }
              dns z%d.example {
                  view = internal
                  host www { address = 10.0.0.1 }
              }
              """
                  .formatted(i, i));
    }
    return Compilation.of(ProjectFiles.of(texts)).value();
  }

  private static List<Finding> of(Rule rule, List<Sweep.Found> found) {
    var findings = new ArrayList<Finding>();
    for (Sweep.Found one : found) {
      if (one.rule() == rule) {
        findings.add(one.finding());
      }
    }
    return findings;
  }

  private static List<String> messages(List<Finding> findings) {
    var messages = new ArrayList<String>();
    for (Finding finding : findings) {
      messages.add(finding.message());
    }
    return messages;
  }

  private static List<String> order(List<Sweep.Found> found) {
    var order = new ArrayList<String>();
    for (Sweep.Found one : found) {
      order.add(one.rule().id() + " " + one.finding().message());
    }
    return order;
  }

  private static Finding finding(Cluster cluster) {
    return Finding.at(cluster.element().head(), cluster.label(), "cluster " + cluster.label());
  }

  private static final class OfAll implements EstateRule {

    @Override
    public String id() {
      return "of-all";
    }

    @Override
    public List<Finding> check(Estate estate) {
      var findings = new ArrayList<Finding>();
      for (Cluster cluster : estate.clusters()) {
        findings.add(finding(cluster));
      }
      return findings;
    }
  }

  private static final class OfCluster implements ClusterRule {

    @Override
    public String id() {
      return "of-cluster";
    }

    @Override
    public List<Finding> check(Cluster cluster, Estate estate) {
      return List.of(finding(cluster));
    }
  }

  private static final class OfZone implements ZoneRule {

    @Override
    public String id() {
      return "of-zone";
    }

    @Override
    public List<Finding> check(Zone zone, Estate estate) {
      return List.of(
          Finding.at(zone.definition().head(), "", zone.title() + " " + zone.records().size()));
    }
  }
}
