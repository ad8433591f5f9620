package org.peerage.platform;

import java.util.List;
import org.peerage.value.Discovery;
import org.peerage.value.EndpointProtocol;

/**
 * How the guide ranks the ways an endpoint may find a cluster [EXP-ENDP-002, EXP-ENDP-003,
 * EXP-ENDP-006, EXP-ENDP-011, EXP-ENDP-016, EXP-ENDP-019, EXP-ENDP-023, EXP-ENDP-024].
 */
public final class Discoveries {

  public static final Source SOURCE =
      Source.of(
          Document.EXPRESSWAY_X8_9, "Configure Endpoints to Work With a Cluster", "EXP-ENDP-002");

  private Discoveries() {}

  /** The ways open to endpoints of a protocol, best first. */
  public static List<Discovery> ranked(EndpointProtocol protocol) {
    return switch (protocol) {
      case SIP ->
          List.of(Discovery.OUTBOUND, Discovery.SRV, Discovery.ROUND_ROBIN, Discovery.STATIC);
      case H323 -> List.of(Discovery.SRV, Discovery.ROUND_ROBIN, Discovery.STATIC);
    };
  }
}
