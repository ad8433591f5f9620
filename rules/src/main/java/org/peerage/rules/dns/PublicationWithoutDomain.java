package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;

/**
 * Flags the services of a cluster without a name, published without a domain: nobody knows where to
 * look for them (Expressway X8.9 guide, Appendix 2 [EXP-SRV-017, EXP-NEW-028]).
 */
public final class PublicationWithoutDomain implements EstateRule {

  @Override
  public String id() {
    return "publication-without-domain";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Publication publication : PublishedDns.of(estate).publications()) {
      if (publication.cluster().isPresent()
          && publication.domain().isEmpty()
          && !lacksName(publication.cluster().get())
          && !publication.block().list(Dns.Publish.SERVICES).isEmpty()) {
        Cluster cluster = publication.cluster().get();
        findings.add(
            Finding.at(
                    publication.block().head(),
                    cluster.label(),
                    "the services of cluster " + cluster.label() + " have no domain to stand at")
                .missingFrom(cluster.element())
                .label(cluster.element().head(), "has no name that is a domain")
                .help(
                    "write `name = …` in cluster "
                        + cluster.label()
                        + ", or `domain = "
                        + publication.origin()
                        + "` here"));
      }
    }
    return findings;
  }

  /** Whether several peers share no name at all, which is said of the cluster. */
  private static boolean lacksName(Cluster cluster) {
    return cluster.peers().size() > 1
        && !cluster.isConductor()
        && cluster.element().stated(Clusters.NAME).isEmpty()
        && cluster.peers().stream()
            .allMatch(peer -> peer.element().stated(Clusters.NAME).isEmpty());
  }
}
