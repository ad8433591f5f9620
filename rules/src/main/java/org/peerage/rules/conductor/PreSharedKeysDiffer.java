package org.peerage.rules.conductor;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.Secret;

/**
 * Flags peers that are told unequal pre-shared keys (Conductor XC2.4 and XC3.0 guides,
 * Peer-specific configuration, Cluster configuration [CND-PEER-002]).
 *
 * <p>References are compared: two references may still lead to one secret, which nobody can see
 * here.
 */
public final class PreSharedKeysDiffer extends SettingDiffers<Secret> {

  public PreSharedKeysDiffer() {
    super("pre-shared-keys-differ", Clusters.PRE_SHARED_KEY, "cluster pre-shared keys");
  }
}
