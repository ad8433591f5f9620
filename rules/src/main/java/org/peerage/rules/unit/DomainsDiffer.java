package org.peerage.rules.unit;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;

/**
 * Flags peers of one cluster in different domains: each may have its own, and seldom is it meant
 * (Expressway X8.9 guide, Peer-Specific Items, DNS servers and DNS host name [EXP-PEER-011]).
 */
public final class DomainsDiffer extends SettingDiffers<DomainName> {

  public DomainsDiffer() {
    super("domains-differ", Peers.DOMAIN, "domains");
  }
}
