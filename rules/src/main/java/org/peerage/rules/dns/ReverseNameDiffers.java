package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.ReverseName;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.value.DomainName;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags a PTR record, written by hand, that leads from the address of a peer to another name than
 * its FQDN: the cluster name, say (Expressway X8.9 guide, Clustering Prerequisites, DNS
 * Configuration is Done; Appendix 2, notes [EXP-MRA-007, EXP-PRE-022, ZONE-12]).
 */
public final class ReverseNameDiffers implements ClusterRule {

  @Override
  public String id() {
    return "reverse-name-differs";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    PublishedDns dns = PublishedDns.of(estate);
    if (!dns.hasPointersByHand()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      Optional<DomainName> name = peer.fqdn();
      if (name.isPresent()) {
        for (View view : View.values()) {
          for (Sourced<IpInterface> one : peer.addresses(view)) {
            look(dns, view, peer, name.get(), one, findings);
          }
        }
      }
    }
    return findings;
  }

  private static void look(
      PublishedDns dns,
      View view,
      Peer peer,
      DomainName name,
      Sourced<IpInterface> address,
      List<Finding> findings) {
    DomainName owner = ReverseName.of(address.value().address());
    for (DnsRecord record : dns.records(view, owner, "PTR")) {
      if (record.data() instanceof RecordData.Other other
          && other.fields().get(0) instanceof RecordData.Field.Name target
          && !target.name().equals(name)) {
        findings.add(
            Finding.at(
                    record.at(),
                    peer.path(),
                    "the address of "
                        + peer.label()
                        + " leads back to "
                        + target.name()
                        + ", not to "
                        + name)
                .on(peer)
                .label(address.at(), "its address")
                .help("write `value = \"" + name.absolute() + "\"`"));
      }
    }
  }
}
