package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.Purpose;

/**
 * Flags SIP over UDP for a cluster that is not for audio alone: what sets up video is too large for
 * a datagram (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Video Conferencing
 * [EXP-SRV-009, EXP-SRV-013, XDNS-09]).
 */
public final class SipOverUdp extends ServiceRule {

  @Override
  public String id() {
    return "sip-over-udp";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.service().filter(service -> service == DnsService.SIP_UDP).isEmpty()) {
      return;
    }
    for (Group group : served.groups(set)) {
      if (!isForAudioOnly(group.cluster())) {
        findings.add(finding(set, group.cluster(), at(group.served().get(0).record())));
      }
    }
  }

  /** The word of {@code services}, or the name of a set that is written by hand. */
  private static Span at(DnsRecord record) {
    Element block = record.from();
    return block.kind() == Dns.Record.SRV ? block.labels().get(0).at() : record.at();
  }

  private static boolean isForAudioOnly(Cluster cluster) {
    return cluster.element().list(Clusters.PURPOSE).size() == 1
        && cluster.isFor(Purpose.AUDIO_ONLY);
  }

  private static Finding finding(RecordSet set, Cluster cluster, Span at) {
    boolean stated = cluster.element().stated(Clusters.PURPOSE).isPresent();
    return Finding.at(
            at,
            Subjects.of(set.zone()),
            "SIP over UDP is offered for cluster "
                + cluster.label()
                + ", which is not for audio alone")
        .on(cluster)
        .label(
            cluster.element().at(Clusters.PURPOSE),
            stated ? "what the cluster is for" : "does not say what it is for")
        .help(
            "do without; for audio-only calls write `purpose = audio-only` in cluster "
                + cluster.label());
  }
}
