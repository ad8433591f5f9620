package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.ServiceLabels;

/**
 * Flags the owner of SRV records that does not begin with service and protocol, each with its
 * underscore (RFC 2782 [RFC-SRV-07, EXP-SRV-004]). An instance of a service stands before both (RFC
 * 6763 section 4.1).
 */
public final class ZoneSrvOwnerMalformed extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-owner-malformed";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    ServiceLabels labels = service.labels();
    if (labels.areWellFormed() || labels.service().equals("*")) {
      return;
    }
    if (!ServiceLabels.of(service.set().owner().parent().toString()).areWellFormed()) {
      findings.add(
          service
              .finding(
                  service.set().records().get(0).ownerAt(),
                  service.owner() + " does not begin with a service and a protocol")
              .marked("nobody looks for an SRV record here"));
    }
  }
}
