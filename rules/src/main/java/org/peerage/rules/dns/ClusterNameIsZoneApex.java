package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.value.TlsMode;

/**
 * Remarks on a cluster whose name is that of a whole zone and has to lead to the peers: with round
 * robin, or with TLS verification mode Enforce, where peers look the name up (dns.md section 5;
 * Expressway X8.9 guide, Appendix 2, Example, where it is so). A web site at that name would have
 * to go.
 */
public final class ClusterNameIsZoneApex implements EstateRule {

  @Override
  public String id() {
    return "cluster-name-is-zone-apex";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Publication publication : PublishedDns.of(estate).publications()) {
      Optional<Cluster> named =
          publication
              .cluster()
              .filter(cluster -> cluster.name().filter(publication.origin()::equals).isPresent());
      boolean turns = publication.block().on(Dns.Publish.ROUND_ROBIN);
      if (named.isPresent() && (turns || named.get().tls() == TlsMode.ENFORCE)) {
        findings.add(finding(publication, named.get(), turns));
      }
    }
    return findings;
  }

  private static Finding finding(Publication publication, Cluster cluster, boolean turns) {
    var finding =
        Finding.at(
                cluster.element().at(Clusters.NAME),
                cluster.label(),
                "the name of cluster " + cluster.label() + " is the zone " + publication.origin())
            .on(cluster)
            .label(publication.zone().head(), "the zone");
    return turns
        ? finding
            .label(
                publication.block().at(Dns.Publish.ROUND_ROBIN),
                "the addresses of the peers stand at its top")
            .help("where a web site is to stand there, give the cluster a name of its own")
        : finding
            .label(cluster.element().at(Clusters.TLS), "peers may look this name up")
            .help(
                "where a web site is to stand there, give the cluster a name of its own; else"
                    + " `round-robin = on` lets the name lead to the peers");
  }
}
