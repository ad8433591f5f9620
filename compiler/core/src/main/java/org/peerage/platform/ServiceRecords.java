package org.peerage.platform;

import java.util.ArrayList;
import java.util.List;
import org.peerage.value.DnsService;

/**
 * The SRV services of a cluster [EXP-SRV-007 to EXP-SRV-015, EXP-MRA-001, EXP-MRA-002, EXP-MRA-005,
 * EXP-MRA-006, EXP-MRA-008].
 */
public final class ServiceRecords {

  private static final List<ServiceRecord> ROWS = rows();

  private ServiceRecords() {}

  /** A row for each service, in the order of {@link DnsService}. */
  public static List<ServiceRecord> all() {
    return ROWS;
  }

  /** The row of a service. */
  public static ServiceRecord of(DnsService service) {
    return ROWS.get(service.ordinal());
  }

  private static List<ServiceRecord> rows() {
    var rows = new ArrayList<ServiceRecord>();
    for (DnsService service : DnsService.values()) {
      rows.add(row(service));
    }
    return List.copyOf(rows);
  }

  private static ServiceRecord row(DnsService service) {
    return switch (service) {
      case SIPS -> video(service, "_sips", "_tcp", 5061, "SIP over TLS", "EXP-SRV-007");
      case SIP -> video(service, "_sip", "_tcp", 5060, "SIP over TCP", "EXP-SRV-008");
      case SIP_UDP ->
          video(service, "_sip", "_udp", 5060, "audio-only SIP over UDP", "EXP-SRV-009");
      case H323LS -> video(service, "_h323ls", "_udp", 1719, "H.323 location", "EXP-SRV-010");
      case H323CS ->
          video(service, "_h323cs", "_tcp", 1720, "H.323 call signalling", "EXP-SRV-011");
      case H323RS -> video(service, "_h323rs", "_udp", 1719, "H.323 registration", "EXP-SRV-012");
      case COLLAB_EDGE ->
          mobile(
              service,
              "_collab-edge",
              "_tls",
              "Mobile and Remote Access edge",
              "EXP-MRA-001",
              "EXP-MRA-002");
      case CISCO_UDS ->
          mobile(
              service,
              "_cisco-uds",
              "_tcp",
              "home cluster of Unified CM",
              "EXP-MRA-005",
              "EXP-MRA-006",
              "EXP-MRA-008");
    };
  }

  private static ServiceRecord video(
      DnsService service, String label, String protocol, int port, String use, String id) {
    return new ServiceRecord(
        service,
        label,
        protocol,
        port,
        use,
        Source.of(
            Document.EXPRESSWAY_X8_9,
            "Appendix 2, DNS SRV Configuration for Video Conferencing",
            id,
            "EXP-SRV-014",
            "EXP-SRV-015"));
  }

  private static ServiceRecord mobile(
      DnsService service, String label, String protocol, String use, String... ids) {
    return new ServiceRecord(
        service,
        label,
        protocol,
        8443,
        use,
        Source.of(
            Document.EXPRESSWAY_X8_9,
            "Appendix 2, DNS SRV Configuration for Mobile and Remote Access",
            ids));
  }
}
