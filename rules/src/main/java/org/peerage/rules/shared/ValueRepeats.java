package org.peerage.rules.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.value.Sourced;

/** What rules have in common that want another value on each peer. */
public abstract class ValueRepeats implements ClusterRule {

  private final String id;
  private final String noun;

  /**
   * A rule about one value of each peer.
   *
   * @param noun what the value is: {@code system name}
   */
  protected ValueRepeats(String id, String noun) {
    this.id = id;
    this.noun = noun;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<Finding> check(Cluster cluster, Estate estate) {
    if (!concerns(cluster)) {
      return List.of();
    }
    var first = new HashMap<String, Holder>();
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<String>> value = value(peer);
      if (value.isPresent()) {
        var holder = new Holder(peer, value.get());
        Holder earlier = first.putIfAbsent(key(value.get().value()), holder);
        if (earlier != null) {
          findings.add(finding(holder, earlier));
        }
      }
    }
    return findings;
  }

  /** Whether the rule has a meaning for a cluster at all. */
  protected boolean concerns(Cluster cluster) {
    return true;
  }

  /** The value of a peer, and where it is written; nothing where it says nothing. */
  protected abstract Optional<Sourced<String>> value(Peer peer);

  /** What of a value is compared. */
  protected String key(String value) {
    return value;
  }

  private Finding finding(Holder holder, Holder earlier) {
    Peer peer = holder.peer;
    Peer other = earlier.peer;
    boolean same = holder.value.at().equals(earlier.value.at());
    return Finding.at(
            same ? peer.element().head() : holder.value.at(),
            peer.path(),
            "peers "
                + other.label()
                + " and "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " have the same "
                + noun)
        .on(peer)
        .marked(peer.label() + " has " + holder.value.value())
        .label(
            same ? other.element().head() : earlier.value.at(),
            other.label() + " has " + earlier.value.value());
  }

  /** A peer and its value. */
  private record Holder(Peer peer, Sourced<String> value) {}
}
