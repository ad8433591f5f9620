package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * The authorities a unit trusts, as far as they are known.
 *
 * @param isStated whether a list is written, or was read from the file that is named
 */
record Trust(Set<String> authorities, boolean isStated) {

  /** Of each peer of a cluster, in the order of declaration. */
  static List<Trust> of(Cluster cluster) {
    var all = new ArrayList<Trust>();
    for (Peer peer : cluster.peers()) {
      all.add(of(peer));
    }
    return all;
  }

  static Trust of(Peer peer) {
    var authorities = new HashSet<String>();
    for (Sourced<String> one : peer.element().list(Peers.TRUSTED_CAS)) {
      authorities.add(one.value());
    }
    return new Trust(authorities, peer.element().stated(Peers.TRUSTED_CAS).isPresent());
  }

  /** Whether it holds who issued a certificate, or one of those whose certificates come with it. */
  boolean holds(Element certificate) {
    Optional<String> issuer = certificate.get(Peers.Certificate.ISSUER);
    if (issuer.isPresent() && authorities.contains(issuer.get())) {
      return true;
    }
    for (Sourced<String> above : certificate.list(Peers.Certificate.CHAIN)) {
      if (authorities.contains(above.value())) {
        return true;
      }
    }
    return false;
  }
}
