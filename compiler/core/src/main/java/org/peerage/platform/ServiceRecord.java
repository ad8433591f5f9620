package org.peerage.platform;

import java.util.Optional;
import org.peerage.value.DnsService;
import org.peerage.value.View;

/**
 * How a service is looked up in DNS.
 *
 * @param label first label of the owner, with its underscore: {@code _sips}
 * @param protocol second label: {@code _tcp}
 * @param port port of the guides' examples; the default of what we write
 * @param view the only view it may be seen in; nothing where both may hold it
 * @param askedByExpressway whether Expressway itself looks it up
 * @param use what for, in a few words
 */
public record ServiceRecord(
    DnsService service,
    String label,
    String protocol,
    int port,
    Optional<View> view,
    boolean askedByExpressway,
    String use,
    Source source) {

  /** The labels before the domain: {@code _sips._tcp} [EXP-SRV-004]. */
  public String owner() {
    return label + "." + protocol;
  }
}
