package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.EnumMap;
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
 * <p>Pairs the guide says nothing about are let pass. Each peer is compared with those before it
 * that no finding is about, so that the odd one out is marked and not those after it.
 */
public final class PlatformsDiffer implements ClusterRule {

  @Override
  public String id() {
    return "platforms-differ";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    var seen = new EnumMap<Platform, Peer>(Platform.class);
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<Platform>> platform = peer.find(Peers.PLATFORM);
      if (platform.isPresent()) {
        Optional<Peer> other = unequal(platform.get().value(), seen);
        if (other.isPresent()) {
          findings.add(finding(peer, platform.get(), other.get()));
        } else {
          seen.putIfAbsent(platform.get().value(), peer);
        }
      }
    }
    return findings;
  }

  private static Optional<Peer> unequal(Platform platform, Map<Platform, Peer> seen) {
    for (var other : seen.entrySet()) {
      if (PlatformClass.compare(platform, other.getKey()) == PlatformClass.UNEQUAL) {
        return Optional.of(other.getValue());
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Peer peer, Sourced<Platform> platform, Peer other) {
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
