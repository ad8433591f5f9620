package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.platform.ServiceRecords;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.schema.Attribute;
import org.peerage.schema.Clusters.Sip;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.Sourced;

/**
 * Flags records that lead SIP to a cluster which has that transport, or SIP, switched off: nobody
 * listens on their port (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Video
 * Conferencing [EXP-SRV-007, EXP-SRV-008, EXP-SRV-014]). What is not said is not held against the
 * records, as the factory setting differs by version.
 */
public final class PublishedTransportOff extends ServiceRule {

  @Override
  public String id() {
    return "published-transport-off";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    Optional<Attribute<Boolean>> transport =
        set.service().flatMap(PublishedTransportOff::transport);
    if (transport.isEmpty()) {
      return;
    }
    for (Group group : served.groups(set)) {
      Optional<Span> off = off(group.cluster(), transport.get());
      if (off.isPresent()) {
        findings.add(finding(set, group, transport.get(), off.get()));
      }
    }
  }

  private static Optional<Attribute<Boolean>> transport(DnsService service) {
    return switch (service) {
      case SIPS -> Optional.of(Sip.TLS);
      case SIP -> Optional.of(Sip.TCP);
      case SIP_UDP -> Optional.of(Sip.UDP);
      case H323LS, H323CS, H323RS, COLLAB_EDGE, CISCO_UDS -> Optional.empty();
    };
  }

  /** Where a cluster says that it does not listen. */
  private static Optional<Span> off(Cluster cluster, Attribute<Boolean> transport) {
    Optional<Element> sip = cluster.element().child(Sip.KIND);
    if (sip.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> off = off(sip.get(), Sip.MODE);
    return off.isPresent() ? off : off(sip.get(), transport);
  }

  private static Optional<Span> off(Element settings, Attribute<Boolean> attribute) {
    Optional<Sourced<Boolean>> stated = settings.stated(attribute);
    return stated.isPresent() && !stated.get().value()
        ? Optional.of(stated.get().at())
        : Optional.empty();
  }

  private static Finding finding(
      RecordSet set, Group group, Attribute<Boolean> transport, Span off) {
    String label = group.cluster().label();
    return Finding.at(
            at(group.served().get(0).record()),
            Subjects.of(set.zone()),
            ServiceRecords.of(set.service().orElseThrow()).owner()
                + " leads to cluster "
                + label
                + ", which does not listen")
        .on(group.cluster())
        .label(off, "switched off in cluster " + label)
        .help("write `sip { mode = on  " + transport.name() + " = on }`, or do without the record");
  }

  /** The word of {@code services}, or the name of a set that is written by hand. */
  private static Span at(DnsRecord record) {
    Element block = record.from();
    return block.kind() == Dns.Record.SRV ? block.labels().get(0).at() : record.at();
  }
}
