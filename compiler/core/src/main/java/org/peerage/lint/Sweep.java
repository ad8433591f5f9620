package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.work.SharedWork;

/**
 * All rules over all of an estate, part by part: every rule looks at a cluster before any looks at
 * the next. A great estate does not fit the caches of a processor, and two hundred walks through it
 * would wait for memory most of the time. Parts are looked at side by side.
 *
 * <p>What is found comes in the same order whoever looked at which part.
 */
final class Sweep extends SharedWork<List<Sweep.Found>, RuntimeException> {

  /** Clusters or zones of one part. */
  private static final int PART = 64;

  /** Rules of one part of an estate that has fewer clusters than that. */
  private static final int RULES = 48;

  private final List<Part> parts;
  private final List<Found> found = new ArrayList<>();

  private Sweep(List<Part> parts) {
    super(parts.size(), parts.size());
    this.parts = parts;
  }

  /** What the rules find. */
  static List<Found> of(List<Rule> rules, Estate estate, Optional<LocalDate> asOf) {
    var sweep = new Sweep(parts(rules, estate, asOf));
    if (estate.clusters().size() > PART) {
      sweep.startAll();
    } else {
      // A short run mostly uses classes for the first time: two come through that in less time.
      sweep.start();
    }
    sweep.finish();
    return sweep.found;
  }

  @Override
  protected List<Found> part(int index) {
    var ofPart = new ArrayList<Found>(0);
    parts.get(index).look(ofPart);
    return ofPart;
  }

  @Override
  protected void take(List<Found> ofPart) {
    found.addAll(ofPart);
  }

  private static List<Part> parts(List<Rule> rules, Estate estate, Optional<LocalDate> asOf) {
    var ofClusters = new ArrayList<ClusterRule>();
    var ofZones = new ArrayList<ZoneRule>();
    var ofEstates = new ArrayList<Rule>();
    for (Rule rule : rules) {
      if (rule instanceof ClusterRule ofCluster) {
        ofClusters.add(ofCluster);
      } else if (rule instanceof ZoneRule ofZone) {
        ofZones.add(ofZone);
      } else {
        ofEstates.add(rule);
      }
    }
    var parts = new ArrayList<Part>();
    clusters(ofClusters, estate, parts);
    if (!ofZones.isEmpty()) {
      zones(ofZones, estate, parts);
    }
    for (Rule rule : ofEstates) {
      parts.add(new Whole(rule, estate, asOf));
    }
    return parts;
  }

  private static void clusters(List<ClusterRule> rules, Estate estate, List<Part> parts) {
    List<Cluster> clusters = estate.clusters();
    if (clusters.size() <= PART) {
      for (int from = 0; from < rules.size(); from += RULES) {
        int to = Math.min(from + RULES, rules.size());
        parts.add(new Clusters(rules.subList(from, to), estate, clusters));
      }
      return;
    }
    for (int from = 0; from < clusters.size(); from += PART) {
      int to = Math.min(from + PART, clusters.size());
      parts.add(new Clusters(rules, estate, clusters.subList(from, to)));
    }
  }

  /** Deriving the zones of a small estate is left to whoever looks at them. */
  private static void zones(List<ZoneRule> rules, Estate estate, List<Part> parts) {
    if (estate.clusters().size() <= PART) {
      parts.add(new Zones(rules, estate, 0, Integer.MAX_VALUE));
      return;
    }
    int zones = PublishedDns.of(estate).zones().size();
    for (int from = 0; from < zones; from += PART) {
      parts.add(new Zones(rules, estate, from, from + PART));
    }
  }

  private static void add(Rule rule, List<Finding> findings, List<Found> found) {
    for (int i = 0; i < findings.size(); i++) {
      found.add(new Found(rule, findings.get(i)));
    }
  }

  /** A finding and the rule that has it. */
  record Found(Rule rule, Finding finding) {}

  private interface Part {

    void look(List<Found> found);
  }

  private record Clusters(List<ClusterRule> rules, Estate estate, List<Cluster> clusters)
      implements Part {

    @Override
    public void look(List<Found> found) {
      for (Cluster cluster : clusters) {
        for (ClusterRule rule : rules) {
          add(rule, rule.check(cluster, estate), found);
        }
      }
    }
  }

  private record Zones(List<ZoneRule> rules, Estate estate, int from, int to) implements Part {

    @Override
    public void look(List<Found> found) {
      List<Zone> zones = PublishedDns.of(estate).zones();
      for (Zone zone : zones.subList(from, Math.min(to, zones.size()))) {
        for (ZoneRule rule : rules) {
          add(rule, rule.check(zone, estate), found);
        }
      }
    }
  }

  private record Whole(Rule rule, Estate estate, Optional<LocalDate> asOf) implements Part {

    @Override
    public void look(List<Found> found) {
      add(rule, rule.findings(estate, asOf), found);
    }
  }
}
