package org.peerage.rules.cluster;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;

/**
 * Flags peers that state unequal cluster names (Expressway X8.9 guide, Add a Peer to a Cluster
 * [EXP-ADD-011, EXP-PEER-004]). Names are compared without case, as DNS does (RFC 4343).
 */
public final class ClusterNamesDiffer extends SettingDiffers<String> {

  public ClusterNamesDiffer() {
    super("cluster-names-differ", Clusters.NAME, "cluster names");
  }

  @Override
  protected boolean same(String one, String other) {
    return one.equalsIgnoreCase(other);
  }
}
