package org.peerage.platform;

import org.peerage.value.DnsService;

/**
 * How a service is looked up in DNS.
 *
 * @param label first label of the owner, with its underscore: {@code _sips}
 * @param protocol second label: {@code _tcp}
 * @param port port of the guides' examples; the default of what we write
 * @param use what for, in a few words
 */
public record ServiceRecord(
    DnsService service, String label, String protocol, int port, String use, Source source) {

  /** The labels before the domain: {@code _sips._tcp} [EXP-SRV-004]. */
  public String owner() {
    return label + "." + protocol;
  }
}
