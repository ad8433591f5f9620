package org.peerage.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.model.ProfilePlace;
import org.peerage.source.Span;
import org.peerage.value.Origin;
import org.peerage.value.Sourced;

/**
 * Makes one finding of those that have one cause in a profile: what is wrong in it is wrong for
 * each peer that uses it, and what it does not bring all of them lack; a peer that alone of its
 * cluster does not use it lacks everything it brings.
 */
final class Gathering {

  /** How many peers are shown, those of other files aside. */
  private static final int MOST_LABELS = 5;

  /** From how many findings on it is the profile that a peer lacks. */
  private static final int MANY = 3;

  private final Estate estate;
  private final Map<String, List<ProfilePlace>> profiles = new HashMap<>();
  private final Map<ProfilePlace, Set<Peer>> users = new LinkedHashMap<>();
  private final Map<Peer, Set<ProfilePlace>> used = new HashMap<>();

  private Gathering(Estate estate) {
    this.estate = estate;
    for (ProfilePlace profile : estate.profiles()) {
      profiles.computeIfAbsent(profile.span().file(), file -> new ArrayList<>()).add(profile);
    }
  }

  /**
   * The findings, gathered.
   *
   * @param found in {@link Diagnostic#ORDER}
   * @param lacking which of them say that a peer lacks something, by the peer
   */
  static List<Diagnostic> of(List<Diagnostic> found, Map<Diagnostic, Peer> lacking, Estate estate) {
    if (estate.profiles().isEmpty() || found.size() < 2) {
      return found;
    }
    var gathering = new Gathering(estate);
    return gathering.missing(gathering.inside(found), lacking);
  }

  /** What is wrong with the same characters of a profile, for one user after the other. */
  private List<Diagnostic> inside(List<Diagnostic> found) {
    var kept = new ArrayList<Diagnostic>(found.size());
    for (int i = 0; i < found.size(); ) {
      Diagnostic first = found.get(i);
      int next = i + 1;
      while (next < found.size()
          && found.get(next).id().equals(first.id())
          && found.get(next).at().equals(first.at())) {
        next++;
      }
      if (next == i + 1 || isOutside(first.at())) {
        kept.addAll(found.subList(i, next));
      } else {
        var others = new ArrayList<Peer>();
        for (Diagnostic other : found.subList(i + 1, next)) {
          estate.peer(other.subject()).ifPresent(others::add);
        }
        kept.add(labelled(first, others));
      }
      i = next;
    }
    return kept;
  }

  private boolean isOutside(Span at) {
    for (ProfilePlace profile : profiles.getOrDefault(at.file(), List.of())) {
      if (profile.span().covers(at)) {
        return false;
      }
    }
    return true;
  }

  private List<Diagnostic> missing(List<Diagnostic> found, Map<Diagnostic, Peer> lacking) {
    var byRule = new LinkedHashMap<String, Map<Peer, Diagnostic>>();
    var byPeer = new LinkedHashMap<Peer, List<Diagnostic>>();
    for (Diagnostic one : found) {
      Peer peer = lacking.get(one);
      if (peer != null) {
        byRule.computeIfAbsent(one.id(), id -> new LinkedHashMap<>()).putIfAbsent(peer, one);
        byPeer.computeIfAbsent(peer, who -> new ArrayList<>()).add(one);
      }
    }
    var instead = new IdentityHashMap<Diagnostic, Diagnostic>();
    var left = Collections.<Diagnostic>newSetFromMap(new IdentityHashMap<>());
    byPeer.forEach((peer, findings) -> profileLeftOut(peer, findings, instead, left));
    byRule.values().forEach(findings -> profileBringsNone(findings, instead, left));
    if (instead.isEmpty()) {
      return found;
    }
    var kept = new ArrayList<Diagnostic>(found.size());
    for (Diagnostic one : found) {
      if (!left.contains(one)) {
        kept.add(instead.getOrDefault(one, one));
      }
    }
    kept.sort(Diagnostic.ORDER);
    return kept;
  }

  private void profileBringsNone(
      Map<Peer, Diagnostic> findings, Map<Diagnostic, Diagnostic> instead, Set<Diagnostic> left) {
    if (findings.size() < 2) {
      return;
    }
    for (var entry : users().entrySet()) {
      Set<Peer> peers = entry.getValue();
      if (peers.size() > 1
          && findings.keySet().containsAll(peers)
          && peers.stream().map(findings::get).noneMatch(left::contains)) {
        var ordered = new ArrayList<Peer>(peers);
        Diagnostic first = findings.get(ordered.get(0));
        instead.put(first, ofProfile(first, entry.getKey(), ordered));
        ordered.subList(1, ordered.size()).forEach(peer -> left.add(findings.get(peer)));
        return;
      }
    }
  }

  /** The finding about the first of some peers, told of the profile that all of them use. */
  private static Diagnostic ofProfile(Diagnostic first, ProfilePlace profile, List<Peer> peers) {
    String in = " in " + peers.get(0).label();
    Optional<String> help =
        first
            .help()
            .map(
                words ->
                    words.endsWith(in)
                        ? words.substring(0, words.length() - in.length())
                            + " in profile `"
                            + profile.name()
                            + "`, or in each of them"
                        : words);
    return new Diagnostic(
        first.id(),
        first.severity(),
        profile.head(),
        first.message(),
        peers.size() == 2
            ? "both peers that use this profile lack it"
            : "all " + peers.size() + " peers that use this profile lack it",
        labels(first.labels(), peers, " uses it"),
        first.notes(),
        help,
        List.of(),
        first.subject(),
        first.cause());
  }

  private void profileLeftOut(
      Peer peer,
      List<Diagnostic> findings,
      Map<Diagnostic, Diagnostic> instead,
      Set<Diagnostic> left) {
    if (findings.size() < MANY) {
      return;
    }
    Cluster cluster = peer.cluster();
    Set<ProfilePlace> own = used(peer);
    for (ProfilePlace profile : used(sibling(peer))) {
      if (!own.contains(profile) && containsOthers(users().get(profile), cluster, peer)) {
        Diagnostic first = findings.get(0);
        instead.put(
            first,
            first
                .label(profile.head(), "the other peers of the cluster use this")
                .note(peer.label() + " lacks more: " + others(findings))
                .help("write `use " + profile.name() + "` in " + peer.label()));
        left.addAll(findings.subList(1, findings.size()));
        return;
      }
    }
  }

  private static String others(List<Diagnostic> findings) {
    var ids = new LinkedHashSet<String>();
    for (Diagnostic other : findings.subList(1, findings.size())) {
      ids.add(other.id());
    }
    return String.join(", ", ids);
  }

  /** Another peer of a cluster; the peer itself where there is none. */
  private static Peer sibling(Peer peer) {
    for (Peer other : peer.cluster().peers()) {
      if (other != peer) {
        return other;
      }
    }
    return peer;
  }

  private Set<ProfilePlace> used(Peer peer) {
    users();
    return used.getOrDefault(peer, Set.of());
  }

  private static boolean containsOthers(Set<Peer> users, Cluster cluster, Peer but) {
    for (Peer peer : cluster.peers()) {
      if (peer != but && !users.contains(peer)) {
        return false;
      }
    }
    return cluster.peers().size() > 1;
  }

  private static Diagnostic labelled(Diagnostic first, List<Peer> others) {
    return new Diagnostic(
        first.id(),
        first.severity(),
        first.at(),
        first.message(),
        first.marker(),
        labels(first.labels(), others, " as well"),
        first.notes(),
        first.help(),
        first.fixes(),
        first.subject(),
        first.cause());
  }

  /** Labels for some peers, of each file at least for one: whoever asks about it is to be told. */
  private static List<Label> labels(List<Label> first, List<Peer> peers, String words) {
    var labels = new ArrayList<>(first);
    var files = new HashSet<String>();
    int shown = 0;
    for (Peer peer : peers) {
      Span head = peer.element().head();
      if (files.add(head.file()) || shown < MOST_LABELS) {
        shown++;
        int more = peers.size() - shown;
        boolean last = shown == MOST_LABELS && more > 0;
        labels.add(new Label(head, peer.path() + (last ? ", and " + more + " more" : words)));
      }
    }
    return labels;
  }

  /** The peers that use each profile, itself or through another, in the order of the estate. */
  private Map<ProfilePlace, Set<Peer>> users() {
    if (users.isEmpty()) {
      for (ProfilePlace profile : estate.profiles()) {
        users.put(profile, new LinkedHashSet<>());
      }
      for (Cluster cluster : estate.clusters()) {
        for (Peer peer : cluster.peers()) {
          use(peer, peer.element());
        }
      }
    }
    return users;
  }

  private void use(Peer peer, Element block) {
    Collection<Sourced<?>> values = block.values().values();
    for (Sourced<?> value : values) {
      if (value.origin() == Origin.PROFILE) {
        for (ProfilePlace profile : profiles.getOrDefault(value.at().file(), List.of())) {
          if (profile.span().covers(value.at())) {
            users.get(profile).add(peer);
            used.computeIfAbsent(peer, who -> new LinkedHashSet<>()).add(profile);
          }
        }
      }
    }
    for (Element child : block.children()) {
      use(peer, child);
    }
  }
}
