package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.platform.ServiceRecord;
import org.peerage.platform.ServiceRecords;

/**
 * Flags a port that does not fit its service (Expressway X8.9 guide, Appendix 2 [EXP-SRV-014,
 * EXP-MRA-002, EXP-MRA-006]). SIP may well be served on a port of its own, so that only one of
 * another service is suspect there. Each set is reported once.
 */
public final class ZoneSrvPortUnusual extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-port-unusual";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    if (service.row().isEmpty()) {
      return;
    }
    ServiceRecord row = service.row().get();
    for (ReadRecord one : service.offers()) {
      int port = ReadService.data(one).port();
      if (port != 0 && port != row.port() && (!isSip(row) || isOfAnother(port))) {
        findings.add(
            service
                .finding(
                    one.fieldAt(ReadService.PORT),
                    service.owner() + " has port " + port + ", which is none of " + row.use())
                .marked("port " + row.port() + " is meant"));
        return;
      }
    }
  }

  private static boolean isSip(ServiceRecord row) {
    return switch (row.service()) {
      case SIP, SIPS, SIP_UDP -> true;
      case H323LS, H323CS, H323RS, COLLAB_EDGE, CISCO_UDS -> false;
    };
  }

  private static boolean isOfAnother(int port) {
    for (ServiceRecord row : ServiceRecords.all()) {
      if (row.port() == port) {
        return true;
      }
    }
    return false;
  }
}
