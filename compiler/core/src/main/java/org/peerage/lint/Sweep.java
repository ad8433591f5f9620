package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;

/**
 * All rules over all of an estate, part by part: every rule looks at a cluster before any looks at
 * the next. A great estate does not fit the caches of a processor, and two hundred walks through it
 * would wait for memory most of the time. Parts of a great estate are looked at side by side.
 *
 * <p>What is found comes in the same order whoever looked at which part.
 */
final class Sweep {

  /** Clusters or zones of one part. */
  private static final int PART = 64;

  /** Fewer parts than this are done before a pool of threads has begun. */
  private static final int WORTH_SHARING = 8;

  private final Estate estate;
  private final Optional<LocalDate> asOf;
  private final List<ClusterRule> ofClusters = new ArrayList<>();
  private final List<ZoneRule> ofZones = new ArrayList<>();
  private final List<Rule> ofEstates = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private Sweep(List<Rule> rules, Estate estate, Optional<LocalDate> asOf) {
    this.estate = estate;
    this.asOf = asOf;
    for (Rule rule : rules) {
      if (rule instanceof ClusterRule ofCluster) {
        ofClusters.add(ofCluster);
      } else if (rule instanceof ZoneRule ofZone) {
        ofZones.add(ofZone);
      } else {
        ofEstates.add(rule);
      }
    }
    List<Cluster> clusters = estate.clusters();
    for (int from = 0; from < clusters.size(); from += PART) {
      parts.add(new Clusters(clusters.subList(from, Math.min(from + PART, clusters.size()))));
    }
    if (!ofZones.isEmpty()) {
      zones();
    }
    for (Rule rule : ofEstates) {
      parts.add(new Whole(rule));
    }
  }

  /** Deriving the zones of a small estate is left to whoever looks at them. */
  private void zones() {
    if (estate.clusters().size() <= PART) {
      parts.add(new Zones(0, Integer.MAX_VALUE));
      return;
    }
    int zones = PublishedDns.of(estate).zones().size();
    for (int from = 0; from < zones; from += PART) {
      parts.add(new Zones(from, from + PART));
    }
  }

  /** What the rules find. */
  static List<Found> of(List<Rule> rules, Estate estate, Optional<LocalDate> asOf) {
    var sweep = new Sweep(rules, estate, asOf);
    return sweep.parts.size() - sweep.ofEstates.size() < WORTH_SHARING
        ? new TwoHands(sweep.parts).look()
        : sweep.sideBySide();
  }

  private List<Found> sideBySide() {
    var tasks = new ArrayList<ForkJoinTask<List<Found>>>(parts.size());
    for (Part part : parts) {
      tasks.add(
          ForkJoinTask.adapt(
              () -> {
                var found = new ArrayList<Found>();
                part.look(found);
                return found;
              }));
    }
    ForkJoinTask.invokeAll(tasks);
    var all = new ArrayList<Found>();
    for (var task : tasks) {
      all.addAll(task.join());
    }
    return all;
  }

  /** A finding and the rule that has it. */
  record Found(Rule rule, Finding finding) {}

  interface Part {

    void look(List<Found> found);
  }

  private final class Clusters implements Part {

    private final List<Cluster> clusters;

    Clusters(List<Cluster> clusters) {
      this.clusters = clusters;
    }

    @Override
    public void look(List<Found> found) {
      for (Cluster cluster : clusters) {
        for (ClusterRule rule : ofClusters) {
          add(rule, rule.check(cluster, estate), found);
        }
      }
    }
  }

  private final class Zones implements Part {

    private final int from;
    private final int to;

    Zones(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public void look(List<Found> found) {
      List<Zone> zones = PublishedDns.of(estate).zones();
      for (Zone zone : zones.subList(from, Math.min(to, zones.size()))) {
        for (ZoneRule rule : ofZones) {
          add(rule, rule.check(zone, estate), found);
        }
      }
    }
  }

  private final class Whole implements Part {

    private final Rule rule;

    Whole(Rule rule) {
      this.rule = rule;
    }

    @Override
    public void look(List<Found> found) {
      add(rule, rule.findings(estate, asOf), found);
    }
  }

  private static void add(Rule rule, List<Finding> findings, List<Found> found) {
    for (int i = 0; i < findings.size(); i++) {
      found.add(new Found(rule, findings.get(i)));
    }
  }
}
