package org.peerage.rules.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A NAPTR service that ranks a transport for SIP: {@code SIP+D2T} and the like (RFC 3263 section
 * 4.1; the IANA registry of SIP transports).
 *
 * @param service what it leads to, as the first labels of an SRV owner
 */
public record SipTransport(String tag, String service) {

  /** Whether a service field speaks of a transport for SIP, known or not. */
  public static boolean isOne(String folded) {
    return folded.startsWith("SIP+D2") || folded.startsWith("SIPS+D2");
  }

  /** The row of a service field; nothing for one that nobody has registered. */
  public static Optional<SipTransport> of(String service) {
    String folded = service.toUpperCase(Locale.ROOT);
    return switch (folded) {
      case "SIPS+D2T" -> Optional.of(new SipTransport(folded, "_sips._tcp"));
      case "SIPS+D2S" -> Optional.of(new SipTransport(folded, "_sips._sctp"));
      case "SIPS+D2W" -> Optional.of(new SipTransport(folded, "_sips._ws"));
      case "SIP+D2T" -> Optional.of(new SipTransport(folded, "_sip._tcp"));
      case "SIP+D2U" -> Optional.of(new SipTransport(folded, "_sip._udp"));
      case "SIP+D2S" -> Optional.of(new SipTransport(folded, "_sip._sctp"));
      case "SIP+D2W" -> Optional.of(new SipTransport(folded, "_sip._ws"));
      default -> Optional.empty();
    };
  }

  public boolean isSecure() {
    return tag.startsWith("SIPS");
  }
}
