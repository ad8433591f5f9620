package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Holders;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/** Which declared cluster a zone leads to, and which of its peers it names. */
final class Remote {

  private final Estate estate;
  private Optional<Holders> holders = Optional.empty();

  /** Made once for a run over an estate: the index of addresses is built when first needed. */
  Remote(Estate estate) {
    this.estate = estate;
  }

  /**
   * The clusters a zone leads to, each with the labels of the peers it names; all of them where it
   * names the cluster itself.
   */
  Map<Cluster, List<String>> of(Element zone) {
    var named = new LinkedHashMap<Cluster, List<String>>();
    zone.get(CallRouting.CLUSTER)
        .map(Ref::text)
        .flatMap(estate::cluster)
        .ifPresent(whole -> named.put(whole, labels(whole)));
    for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
      Optional<Peer> peer = holder(host.value());
      if (peer.isPresent()) {
        named
            .computeIfAbsent(peer.get().cluster(), it -> new ArrayList<>())
            .add(peer.get().label());
      }
    }
    return named;
  }

  /** The unit that answers to what is typed into a zone. */
  Optional<Peer> holder(Host host) {
    if (holders.isEmpty()) {
      holders = Optional.of(Holders.of(estate));
    }
    return holders.get().find(host);
  }

  private static List<String> labels(Cluster cluster) {
    var labels = new ArrayList<String>();
    for (Peer peer : cluster.peers()) {
      labels.add(peer.label());
    }
    return labels;
  }
}
