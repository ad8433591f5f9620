package org.peerage.rules.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.platform.Discoveries;
import org.peerage.schema.Surroundings.Endpoints;
import org.peerage.source.Span;
import org.peerage.value.Discovery;
import org.peerage.value.EndpointProtocol;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/** Endpoints of one kind and the cluster they register with. */
record Population(Element block, Cluster cluster) {

  /** All that register with a declared Expressway or VCS cluster, in the order of the estate. */
  static List<Population> of(Estate estate) {
    var all = new ArrayList<Population>();
    for (Element block : estate.all(Endpoints.KIND)) {
      Optional<Ref> named = block.get(Endpoints.CLUSTER);
      Optional<Cluster> cluster =
          named.isPresent() ? estate.cluster(named.get().text()) : Optional.empty();
      if (cluster.isPresent() && !cluster.get().isConductor()) {
        all.add(new Population(block, cluster.get()));
      }
    }
    return all;
  }

  /** SIP where nothing is said. */
  EndpointProtocol protocol() {
    return block.get(Endpoints.PROTOCOL).orElse(EndpointProtocol.SIP);
  }

  boolean isSip() {
    return protocol() == EndpointProtocol.SIP;
  }

  /** How they find the cluster: as stated, else the best way they support [EXP-ENDP-002]. */
  Optional<Sourced<Discovery>> method() {
    Optional<Sourced<Discovery>> stated = block.stated(Endpoints.METHOD);
    if (stated.isPresent()) {
      return stated;
    }
    for (Discovery way : Discoveries.ranked(protocol())) {
      for (Sourced<Discovery> supported : block.list(Endpoints.SUPPORTS)) {
        if (supported.value() == way) {
          return Optional.of(supported);
        }
      }
    }
    return Optional.empty();
  }

  boolean finds(Discovery way) {
    return method().filter(method -> method.value() == way).isPresent();
  }

  /** The best way they support; nothing where they do not say what they support. */
  Optional<Discovery> best() {
    for (Discovery way : Discoveries.ranked(protocol())) {
      if (supports(way)) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  /** Whether they say that they support a way. */
  boolean supports(Discovery way) {
    for (Sourced<Discovery> supported : block.list(Endpoints.SUPPORTS)) {
      if (supported.value() == way) {
        return true;
      }
    }
    return false;
  }

  /** Whether they say what they support at all. */
  boolean statesSupport() {
    return block.stated(Endpoints.SUPPORTS).isPresent();
  }

  /** As messages name them: {@code endpoints rooms of cluster core}. */
  String words() {
    return "endpoints " + block.label() + " of cluster " + cluster.label();
  }

  Finding finding(Span at, String message) {
    return Finding.at(at, block.label(), message).on(cluster);
  }
}
