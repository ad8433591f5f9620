package org.peerage.rules.cluster;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.Ref;

/**
 * Flags peers that hold different units for the configuration primary (Expressway X8.9 guide, Add a
 * Peer to a Cluster [EXP-ADD-011, EXP-PEER-004]).
 */
public final class PrimariesDiffer extends SettingDiffers<Ref> {

  public PrimariesDiffer() {
    super("primaries-differ", Clusters.PRIMARY, "configuration primaries");
  }

  @Override
  protected String said(String holder, String value) {
    return "to " + holder + " the primary is " + value;
  }
}
