package org.peerage.rules.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Attribute;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.OptionKey;
import org.peerage.value.Sourced;

/**
 * Flags one option key on two units: a key works on the unit with the serial number it was made for
 * (Expressway X8.9 guide, Peer-Specific Items, Option keys [EXP-PEER-021, EXP-PEER-022]).
 *
 * <p>Looks across clusters too. Of several clashes between two units the first is told.
 */
public final class OptionKeyShared implements EstateRule {

  @Override
  public String id() {
    return "option-key-shared";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var first = new HashMap<String, Held>();
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        Optional<Element> keys = peer.element().child(Peers.OptionKeys.KIND);
        if (keys.isPresent()) {
          clash(peer, keys.get(), first).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> clash(Peer peer, Element keys, Map<String, Held> first) {
    Optional<Finding> told = Optional.empty();
    for (Attribute<?> feature : Peers.OptionKeys.KIND.attributes()) {
      Optional<? extends Sourced<?>> value = keys.stated(feature);
      if (value.isPresent()
          && value.get().value() instanceof OptionKey key
          && !key.keptElsewhere()) {
        Span at = value.get().at();
        Held earlier = first.putIfAbsent(key.text(), new Held(peer, at));
        if (told.isEmpty() && earlier != null && !earlier.peer.path().equals(peer.path())) {
          told = Optional.of(finding(peer, key, at, earlier));
        }
      }
    }
    return told;
  }

  private static Finding finding(Peer peer, OptionKey key, Span at, Held earlier) {
    boolean same = at.equals(earlier.at);
    boolean near = peer.cluster().label().equals(earlier.peer.cluster().label());
    String other = near ? earlier.peer.label() : earlier.peer.path();
    String unit = near ? peer.label() : peer.path();
    return Finding.at(
            same ? peer.element().head() : at,
            peer.path(),
            "the option key " + key.text() + " stands on two units, " + other + " and " + unit)
        .on(peer)
        .marked(unit + " has it")
        .label(same ? earlier.peer.element().head() : earlier.at, other + " has it")
        .help(
            "write the key that was bought for "
                + unit
                + ", or `installed` where it is kept elsewhere");
  }

  /** Who holds a key, and where that is written. */
  private record Held(Peer peer, Span at) {}
}
