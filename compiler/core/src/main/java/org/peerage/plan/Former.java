package org.peerage.plan;

import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.PeerPair;
import org.peerage.schema.Schema;

/** A change of settings the other way round, so that the way back says what to type. */
final class Former {

  private Former() {}

  /** Nothing where the old definition does not show what stood there. */
  static Optional<Change> of(Change change, ClusterPair pair) {
    if (change.place().isEmpty()) {
      return Optional.of(turned(change, Optional.empty()));
    }
    Change.Place place = change.place().get();
    if (place.attribute().isEmpty()) {
      return Optional.of(turned(change, Optional.of(place)));
    }
    return counterpart(place.block(), change.subject(), pair)
        .map(block -> turned(change, Optional.of(new Change.Place(block, place.attribute()))));
  }

  private static Change turned(Change change, Optional<Change.Place> place) {
    return new Change(
        change.kind(), change.subject(), change.what(), change.after(), change.before(), place);
  }

  /** The same block in the old definition: the cluster, a peer, or a block right below one. */
  private static Optional<Element> counterpart(Element block, String subject, ClusterPair pair) {
    Optional<Element> owner =
        subject.indexOf('/') < 0
            ? pair.before().map(Cluster::element)
            : pair.peers().stream()
                .filter(one -> one.after().filter(peer -> peer.path().equals(subject)).isPresent())
                .findFirst()
                .flatMap(PeerPair::before)
                .map(peer -> peer.element());
    if (block.kind() == Schema.CLUSTER || block.kind() == Schema.PEER) {
      return owner;
    }
    return owner.stream()
        .flatMap(one -> one.children(block.kind()).stream())
        .filter(one -> one.labels().equals(block.labels()))
        .findFirst();
  }
}
