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
 * <p>What is found comes in the same order whoever looked at which part; of one rule, in the order
 * of the estate.
 */
final class Sweep extends SharedWork<List<Sweep.Found>, RuntimeException> {

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
    if (estate.clusters().size() <= PART) {
      few(ofClusters, ofZones, estate, parts);
      wholes(ofEstates, estate, asOf, parts);
    } else {
      // What takes long, and works out what others ask for, is begun first.
      wholes(ofEstates, estate, asOf, parts);
      many(ofClusters, ofZones, estate, parts);
    }
    return parts;
  }

  private static void wholes(
      List<Rule> rules, Estate estate, Optional<LocalDate> asOf, List<Part> parts) {
    for (Rule rule : rules) {
      parts.add(new Whole(rule, estate, asOf));
    }
  }

  /** Of a small estate, some of the rules are a part; who looks at zones derives them. */
  private static void few(
      List<ClusterRule> ofClusters, List<ZoneRule> ofZones, Estate estate, List<Part> parts) {
    for (int from = 0; from < ofClusters.size(); from += RULES) {
      int to = Math.min(from + RULES, ofClusters.size());
      parts.add(new Clusters(ofClusters.subList(from, to), estate, estate.clusters()));
    }
    if (!ofZones.isEmpty()) {
      parts.add(new Zones(ofZones, estate, 0, Integer.MAX_VALUE));
    }
  }

  private static void many(
      List<ClusterRule> ofClusters, List<ZoneRule> ofZones, Estate estate, List<Part> parts) {
    List<Cluster> clusters = estate.clusters();
    for (int from = 0; from < clusters.size(); from += PART) {
      int to = Math.min(from + PART, clusters.size());
      parts.add(new Clusters(ofClusters, estate, clusters.subList(from, to)));
    }
    int zones = ofZones.isEmpty() ? 0 : PublishedDns.of(estate).zones().size();
    for (int from = 0; from < zones; from += PART) {
      parts.add(new Zones(ofZones, estate, from, from + PART));
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
