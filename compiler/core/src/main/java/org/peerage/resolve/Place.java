package org.peerage.resolve;

import java.util.Optional;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Schema;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * Where a body stands: what decides whether an attribute may stand in it.
 *
 * @param family of the cluster around it; nothing outside clusters, and where it is not known
 * @param version that holds there, as far as it is known
 */
record Place(Level level, Optional<Product.Family> family, Optional<Version> version) {

  static final Place FILE = new Place(Level.FILE, Optional.empty(), Optional.empty());

  /** The same, with the version a peer states for itself. */
  Place inPeer(Optional<Version> own) {
    return new Place(Level.PEER, family, own.isPresent() ? own : version);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place that
        && level == that.level
        && family.equals(that.family)
        && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return (level.hashCode() * 31 + family.hashCode()) * 31 + version.hashCode();
  }

  /** Around which of the two kinds of body the guides draw a line. */
  enum Level {
    FILE,
    CLUSTER,
    PEER
  }

  /** The kind that stands on the other side of the line between shared and peer-specific. */
  static Optional<BlockKind> opposite(BlockKind kind, Level level) {
    if (level == Level.FILE) {
      return Optional.empty();
    }
    BlockKind other = level == Level.PEER ? Schema.CLUSTER : Schema.PEER;
    return kind == Schema.CLUSTER || kind == Schema.PEER
        ? Optional.of(other)
        : other.child(kind.name());
  }
}
