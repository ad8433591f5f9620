package org.peerage.platform;

import java.util.Optional;
import org.peerage.value.DnsService;
import org.peerage.value.PortRange;

/**
 * Traffic a firewall has to let through.
 *
 * @param purpose what it is for, in a few words
 * @param ports destination ports; none for a protocol without ports
 * @param ephemeralSource whether the guide says that it comes from ephemeral ports; where it does
 *     not, nothing is known of the source ports
 * @param service whose port it is, where the settings of a unit can say another one
 */
public record Port(
    String purpose,
    WireProtocol protocol,
    Optional<PortRange> ports,
    boolean ephemeralSource,
    Optional<DnsService> service,
    Source source) {

  static Port of(String purpose, WireProtocol protocol, int first, int last, Source source) {
    return new Port(
        purpose,
        protocol,
        Optional.of(new PortRange(first, last)),
        false,
        Optional.empty(),
        source);
  }

  static Port of(String purpose, WireProtocol protocol, int port, Source source) {
    return of(purpose, protocol, port, port, source);
  }

  Port fromEphemeral() {
    return new Port(purpose, protocol, ports, true, service, source);
  }

  Port of(DnsService offered) {
    return new Port(purpose, protocol, ports, ephemeralSource, Optional.of(offered), source);
  }

  /** The same where a unit listens elsewhere. */
  public Port at(int port) {
    return new Port(
        purpose,
        protocol,
        Optional.of(new PortRange(port, port)),
        ephemeralSource,
        service,
        source);
  }
}
