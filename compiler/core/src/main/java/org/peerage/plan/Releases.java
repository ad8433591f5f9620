package org.peerage.plan;

import java.util.List;
import java.util.TreeSet;
import org.peerage.model.Peer;
import org.peerage.plan.state.Layout;
import org.peerage.platform.Behavior;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** The releases a plan names, counted from 1 in their order, as a world has them. */
final class Releases {

  private final Product.Family family;
  private final TreeSet<Version> versions = new TreeSet<>();

  /** Those of units before and after. */
  Releases(Product.Family family, List<Peer> peers) {
    this.family = family;
    for (Peer peer : peers) {
      versions.add(of(peer));
    }
  }

  /** The release of a unit; where none is declared that of the guides at hand. */
  static Version of(Peer peer) {
    boolean conductor = peer.cluster().isConductor();
    return peer.version().orElseGet(() -> Version.of(conductor ? "XC3.0" : "X8.9"));
  }

  int number(Version version) {
    return versions.headSet(version).size() + 1;
  }

  Version oldest() {
    return versions.first();
  }

  Version newest() {
    return versions.last();
  }

  /** The number of the first release that does so; {@link Layout#NEVER} where none does. */
  int since(Behavior behavior) {
    for (Version version : versions) {
      if (behavior.holds(family, version)) {
        return number(version);
      }
    }
    return Layout.NEVER;
  }
}
