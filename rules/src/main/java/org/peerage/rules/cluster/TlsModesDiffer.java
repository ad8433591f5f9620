package org.peerage.rules.cluster;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.TlsMode;

/**
 * Flags peers with unequal TLS verification modes (Expressway X8.9 guide, Add a Peer to a Cluster
 * [EXP-ADD-011, EXP-PEER-004]).
 */
public final class TlsModesDiffer extends SettingDiffers<TlsMode> {

  public TlsModesDiffer() {
    super("tls-modes-differ", Clusters.TLS, "TLS verification modes");
  }
}
