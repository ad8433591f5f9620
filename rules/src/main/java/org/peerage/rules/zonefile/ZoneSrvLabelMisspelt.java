package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.platform.ServiceRecord;
import org.peerage.platform.ServiceRecords;
import org.peerage.rules.shared.ServiceLabels;

/**
 * Flags an SRV owner that is nearly one that clients ask for: {@code _spi._tcp}, {@code
 * _h323l._udp}, {@code _ldap._tpc} (RFC 2782; Expressway X8.9 guide, Appendix 2 [EXP-SRV-004,
 * EXP-SRV-015, EXP-MRA-001]).
 */
public final class ZoneSrvLabelMisspelt extends ServiceSetRule {

  private static final List<String> PROTOCOLS =
      List.of("_tcp", "_udp", "_tls", "_sctp", "_dccp", "_ws", "_wss", "_quic", "_sub");

  @Override
  public String id() {
    return "zone-srv-label-misspelt";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    ServiceLabels labels = service.labels();
    if (!labels.areWellFormed() || PROTOCOLS.contains(labels.service())) {
      return;
    }
    Optional<String> protocol =
        PROTOCOLS.contains(labels.protocol())
            ? Optional.empty()
            : near(labels.protocol(), List.of("_tcp", "_udp", "_tls"));
    Optional<String> name =
        service.rows().isEmpty() ? near(labels.service(), services()) : Optional.empty();
    if (protocol.isPresent() || name.isPresent()) {
      String right = name.orElse(labels.service()) + "." + protocol.orElse(labels.protocol());
      findings.add(
          service
              .finding(
                  service.set().records().get(0).ownerAt(),
                  "no client asks for " + labels.service() + "." + labels.protocol())
              .marked(right + " is meant")
              .help("write `" + right + labels.rest() + ".`"));
    }
  }

  private static List<String> services() {
    var labels = new ArrayList<String>();
    for (ServiceRecord row : ServiceRecords.all()) {
      labels.add(row.label());
    }
    return labels;
  }

  private static Optional<String> near(String label, List<String> known) {
    for (String right : known) {
      if (Misspelling.isLikely(label, right)) {
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }
}
