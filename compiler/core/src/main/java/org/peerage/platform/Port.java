package org.peerage.platform;

import java.util.Optional;
import org.peerage.value.PortRange;

/**
 * Traffic a firewall has to let through.
 *
 * @param purpose what it is for, in a few words
 * @param ports destination ports; none for a protocol without ports
 * @param ephemeralSource whether the guide says that it comes from ephemeral ports; where it does
 *     not, nothing is known of the source ports
 */
public record Port(
    String purpose,
    WireProtocol protocol,
    Optional<PortRange> ports,
    boolean ephemeralSource,
    Source source) {

  static Port of(String purpose, WireProtocol protocol, int first, int last, Source source) {
    return new Port(purpose, protocol, Optional.of(new PortRange(first, last)), false, source);
  }

  static Port of(String purpose, WireProtocol protocol, int port, Source source) {
    return of(purpose, protocol, port, port, source);
  }

  Port fromEphemeral() {
    return new Port(purpose, protocol, ports, true, source);
  }
}
