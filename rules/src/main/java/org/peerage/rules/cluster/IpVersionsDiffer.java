package org.peerage.rules.cluster;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.IpVersion;

/**
 * Flags peers that use unequal IP versions between each other (Expressway X8.9 guide, Add a Peer to
 * a Cluster [EXP-ADD-011, EXP-PEER-004]).
 */
public final class IpVersionsDiffer extends SettingDiffers<IpVersion> {

  public IpVersionsDiffer() {
    super("ip-versions-differ", Clusters.IP_VERSION, "cluster IP versions");
  }
}
