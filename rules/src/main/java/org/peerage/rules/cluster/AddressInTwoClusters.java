package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags an address or a name that belongs to peers of two clusters (Expressway X8.9 guide, Create a
 * New Cluster, On other Expressways; Add a Peer to a Cluster [EXP-NEW-010, EXP-ADD-016]).
 *
 * <p>Looks at interface addresses, FQDNs, and what is typed by hand as a peer. A unit that clashes
 * in several of them is one finding.
 */
public final class AddressInTwoClusters implements EstateRule {

  @Override
  public String id() {
    return "address-in-two-clusters";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var claims = new HashMap<Object, Claim>();
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        claimAll(claims, claimsOf(peer), findings);
      }
      for (Peer peer : cluster.peers()) {
        claimTyped(claims, peer.path(), cluster, peer.ownPeers(), findings);
      }
      var typed = cluster.element().stated(Clusters.PEERS);
      claimTyped(claims, cluster.label(), cluster, typed, findings);
    }
    return findings;
  }

  private static List<Claim> claimsOf(Peer peer) {
    var claims = new ArrayList<Claim>(2);
    for (Sourced<IpInterface> one : peer.interfaces()) {
      claims.add(
          new Claim(
              one.value().address(), peer.cluster(), peer.path(), Optional.of(peer), one.at()));
    }
    Optional<DomainName> fqdn = peer.fqdn();
    if (fqdn.isPresent()) {
      Span at = peer.element().at(Peers.HOST_NAME);
      claims.add(new Claim(fqdn.get(), peer.cluster(), peer.path(), Optional.of(peer), at));
    }
    return claims;
  }

  /** Claims what one unit answers to; the first clash is told, the others are its echo. */
  private static void claimAll(
      Map<Object, Claim> claims, List<Claim> wanted, List<Finding> findings) {
    boolean told = false;
    for (Claim claim : wanted) {
      Claim earlier = claims.putIfAbsent(claim.key, claim);
      if (!told && earlier != null && earlier.cluster != claim.cluster) {
        findings.add(finding(claim, earlier));
        told = true;
      }
    }
  }

  private static void claimTyped(
      Map<Object, Claim> claims,
      String subject,
      Cluster cluster,
      Optional<Sourced<List<Sourced<Ref>>>> list,
      List<Finding> findings) {
    if (list.isEmpty()) {
      return;
    }
    for (Sourced<Ref> entry : list.get().value()) {
      String text = entry.value().text();
      if (cluster.peer(text).isPresent()) {
        continue;
      }
      Object key =
          IpAddress.parse(text).map(Object.class::cast).orElseGet(() -> DomainName.of(text));
      var claim = new Claim(key, cluster, subject, Optional.empty(), entry.at());
      Claim earlier = claims.putIfAbsent(key, claim);
      if (earlier != null && earlier.cluster != cluster) {
        findings.add(finding(claim, earlier));
      }
    }
  }

  private static Finding finding(Claim claim, Claim earlier) {
    boolean same = claim.at.equals(earlier.at);
    return Finding.at(
            same ? claim.cluster.element().head() : claim.at,
            claim.subject,
            claim.key
                + " stands in two clusters, "
                + earlier.cluster.label()
                + " and "
                + claim.cluster.label())
        .on(claim.cluster)
        .marked(claim.holder())
        .label(same ? earlier.cluster.element().head() : earlier.at, earlier.holder())
        .help("a unit belongs to one cluster: take it out of one of the two");
  }

  /**
   * That a cluster counts on an address or a name.
   *
   * @param key an {@link IpAddress} or a {@link DomainName}
   * @param unit whose it is; nothing for what is typed by hand
   */
  private record Claim(Object key, Cluster cluster, String subject, Optional<Peer> unit, Span at) {

    String holder() {
      return unit.isPresent()
          ? unit.get().label() + " of cluster " + cluster.label()
          : "the peer list of cluster " + cluster.label();
    }
  }
}
