package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;

/**
 * Flags an FQDN that is not host name and domain put together (Expressway X8.9 guide, Create a New
 * Cluster, step 6 [EXP-NEW-024]; Conductor guides, Checking configuration [CND-NEW-006]).
 */
public final class FqdnDiffers implements ClusterRule {

  @Override
  public String id() {
    return "fqdn-differs";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<DomainName>> stated = peer.find(Peers.FQDN);
      Optional<DomainName> derived = peer.fqdn();
      if (stated.isPresent()
          && derived.isPresent()
          && !stated.get().value().equals(derived.get())) {
        findings.add(finding(peer, stated.get(), derived.get()));
      }
    }
    return findings;
  }

  private static Finding finding(Peer peer, Sourced<DomainName> stated, DomainName derived) {
    var finding =
        Finding.at(
                stated.at(),
                peer.path(),
                "the FQDN of " + peer.label() + " is " + derived + ", not " + stated.value())
            .on(peer)
            .label(peer.element().at(Peers.HOST_NAME), "its host name")
            .label(peer.element().at(Peers.DOMAIN), "its domain")
            .help("leave `fqdn` out, or correct host name or domain");
    return peer.element().span().covers(stated.at())
        ? finding.fix(
            new Fix(
                "write fqdn = " + derived,
                List.of(new Edit(stated.at(), derived.toString())),
                Fix.Safety.UNSAFE))
        : finding;
  }
}
