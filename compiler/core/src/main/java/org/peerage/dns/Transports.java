package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.schema.Dns;
import org.peerage.value.DnsService;
import org.peerage.value.NaptrFlags;
import org.peerage.value.NaptrTransport;
import org.peerage.value.Sourced;

/** Which transports the NAPTR records of a publication rank, and how [EXP-NAPTR-008]. */
final class Transports {

  private static final List<NaptrTransport> RANKED =
      List.of(NaptrTransport.TLS, NaptrTransport.TCP, NaptrTransport.UDP);

  private Transports() {}

  /**
   * What a transport stands for in DNS.
   *
   * @param tag the service field (RFC 3263 section 4.1)
   * @param markedOrder the order under flags {@code se}
   */
  record Row(DnsService service, String tag, int order, int markedOrder) {

    int order(NaptrFlags flags) {
      return flags == NaptrFlags.SE ? markedOrder : order;
    }
  }

  static int preference(NaptrFlags flags) {
    return flags == NaptrFlags.SE ? DnsDefaults.MARKED_PREFERENCE : DnsDefaults.NAPTR_PREFERENCE;
  }

  static Row row(NaptrTransport transport) {
    return switch (transport) {
      case TLS ->
          new Row(DnsService.SIPS, "SIPS+D2T", DnsDefaults.ORDER_TLS, DnsDefaults.MARKED_ORDER_TLS);
      case TCP ->
          new Row(DnsService.SIP, "SIP+D2T", DnsDefaults.ORDER_TCP, DnsDefaults.MARKED_ORDER_TCP);
      case UDP ->
          new Row(
              DnsService.SIP_UDP, "SIP+D2U", DnsDefaults.ORDER_UDP, DnsDefaults.MARKED_ORDER_UDP);
      case ON, OFF -> throw new IllegalArgumentException("no transport: " + transport.word());
    };
  }

  /**
   * {@code on} ranks what is published, which has UDP only where somebody asked for it; a list says
   * it itself, and may name what is not published: a rule reports that [EXP-NAPTR-019].
   */
  static List<Sourced<NaptrTransport>> of(Publication publication) {
    var ranked = new ArrayList<Sourced<NaptrTransport>>();
    for (Sourced<NaptrTransport> word : publication.block().list(Dns.Publish.NAPTR)) {
      switch (word.value()) {
        case OFF -> {}
        case TLS, TCP, UDP -> ranked.add(word);
        case ON -> {
          for (NaptrTransport transport : RANKED) {
            if (publication.offers(row(transport).service())) {
              ranked.add(word.with(transport));
            }
          }
        }
      }
    }
    return ranked;
  }
}
