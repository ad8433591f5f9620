package org.peerage.resolve;

import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.schema.Attribute;
import org.peerage.schema.Availability;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;
import org.peerage.schema.SecretType;
import org.peerage.syntax.Block;
import org.peerage.syntax.Name;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Says what a name means where it stands, and what is wrong when it means nothing there: of the
 * wrong level [EXP-PEER-002, EXP-PEER-006, EXP-PEER-011, CND-PEER-019], of another product or
 * version, or unknown.
 */
final class Placement {

  private final Findings findings;

  Placement(Findings findings) {
    this.findings = findings;
  }

  /** The attribute a name stands for in a block of a kind. */
  Optional<Attribute<?>> attribute(Slot slot, BlockKind kind, Place place) {
    Name name = slot.name();
    Optional<Attribute<?>> known = kind.attribute(name.text());
    if (known.isPresent()) {
      Attribute<?> attribute = known.get();
      return exists(attribute.where(), place)
          ? known
          : refuse(
              slot,
              known,
              ResolveMessages.notHere(name, attribute.title(), attribute.where(), place));
    }
    Optional<BlockKind> other = Place.opposite(kind, place.level());
    if (other.isPresent() && !knows(kind, name.text()) && knows(other.get(), name.text())) {
      return refuse(
          slot,
          other.get().attribute(name.text()),
          name.text().equals(Clusters.ADMIN_PASSWORD.name())
              ? ResolveMessages.adminPasswordOnPeer(name)
              : ResolveMessages.wrongLevel(name, place.level()));
    }
    Optional<Attribute<?>> meant = Suggestions.attribute(name.text(), kind);
    return refuse(
        slot, meant, ResolveMessages.unknownAttribute(name, kind, meant.map(Attribute::name)));
  }

  /** Refuses an attribute. A secret in plain text is one wherever it stands. */
  private Optional<Attribute<?>> refuse(
      Slot slot, Optional<Attribute<?>> meant, Diagnostic because) {
    boolean secret =
        meant.isPresent()
            && meant.get().type() instanceof SecretType type
            && !ValueReader.saysDefault(slot.value(), type);
    if (secret && slot.value() instanceof Datum.Scalar) {
      findings.add(ResolveMessages.literalSecret(slot.name(), slot.value()));
    }
    return refuse(because);
  }

  /** The kind of a block that stands in a block of a kind. */
  Optional<BlockKind> child(Block block, BlockKind kind, Place place) {
    Optional<BlockKind> known = kind.child(block.kind().text());
    if (known.isPresent()) {
      BlockKind child = known.get();
      return exists(child.where(), place)
          ? known
          : refuse(ResolveMessages.notHere(block.kind(), child.title(), child.where(), place));
    }
    Optional<BlockKind> other = Place.opposite(kind, place.level());
    String name = block.kind().text();
    if (other.isPresent() && !knows(kind, name) && knows(other.get(), name)) {
      return refuse(ResolveMessages.wrongLevel(block.kind(), place.level()));
    }
    return refuse(ResolveMessages.unknownBlock(block.kind(), kind));
  }

  /** The kind of a block that stands in a file. */
  Optional<BlockKind> top(Block block) {
    Optional<BlockKind> known = Schema.block(block.kind().text());
    return known.isPresent() ? known : refuse(ResolveMessages.unknownBlock(block.kind()));
  }

  /** Whether a version is one of the product around it. */
  boolean belongs(Sourced<Version> version, Place place) {
    if (place.family().isEmpty()
        || version.value().prefix().equals(place.family().get().versionPrefix())) {
      return true;
    }
    findings.add(ResolveMessages.foreignVersion(version, place.family().get()));
    return false;
  }

  private static boolean exists(Availability where, Place place) {
    if (place.family().isEmpty()) {
      return true;
    }
    return place.version().isPresent()
        ? where.holds(place.family().get(), place.version().get())
        : where.knows(place.family().get());
  }

  private static boolean knows(BlockKind kind, String name) {
    // a peer stands in a cluster, and is none of its shared settings
    return kind.attribute(name).isPresent()
        || kind.child(name).isPresent() && !name.equals(Schema.PEER.name());
  }

  private <T> Optional<T> refuse(Diagnostic because) {
    findings.add(because);
    return Optional.empty();
  }
}
