package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.PlatformClass;
import org.peerage.schema.Peers;
import org.peerage.value.Platform;
import org.peerage.value.Sourced;

/**
 * Flags peers on platforms of unequal capability (Expressway X8.9 guide, Platform and Software
 * Versions Match [EXP-PRE-003]).
 *
 * <p>Pairs the guide says nothing about are let pass. Each peer is compared with the first of each
 * other platform.
 */
public final class PlatformsDiffer implements ClusterRule {

  @Override
  public String id() {
    return "platforms-differ";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var holders = new LinkedHashMap<Platform, List<Peer>>();
    for (Peer peer : cluster.peers()) {
      Optional<Platform> platform = peer.get(Peers.PLATFORM);
      if (platform.isPresent()) {
        holders.computeIfAbsent(platform.get(), it -> new ArrayList<>()).add(peer);
      }
    }
    var findings = new ArrayList<Finding>();
    for (var platform : holders.entrySet()) {
      Optional<Peer> other = outvoting(platform.getKey(), holders);
      if (other.isPresent()) {
        for (Peer peer : platform.getValue()) {
          findings.add(finding(peer, other.get()));
        }
      }
    }
    return findings;
  }

  /** A peer on a platform unequal to this one, which more peers have, or as many and earlier. */
  private static Optional<Peer> outvoting(Platform platform, Map<Platform, List<Peer>> holders) {
    int votes = holders.get(platform).size();
    boolean earlier = true;
    for (var other : holders.entrySet()) {
      earlier &= other.getKey() != platform;
      int theirs = other.getValue().size();
      if (PlatformClass.compare(platform, other.getKey()) == PlatformClass.UNEQUAL
          && (theirs > votes || theirs == votes && earlier)) {
        return Optional.of(other.getValue().get(0));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Peer peer, Peer other) {
    Sourced<Platform> platform = peer.find(Peers.PLATFORM).orElseThrow();
    Sourced<Platform> theirs = other.find(Peers.PLATFORM).orElseThrow();
    return Finding.at(
            platform.at(),
            peer.path(),
            "peers of cluster " + peer.cluster().label() + " run on unequal platforms")
        .on(peer)
        .marked(peer.label() + " is " + platform.value().word())
        .label(theirs.at(), other.label() + " is " + theirs.value().word());
  }
}
