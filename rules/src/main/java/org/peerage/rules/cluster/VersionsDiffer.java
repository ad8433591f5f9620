package org.peerage.rules.cluster;

import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Flags peers that run unequal software versions (Expressway X8.9 guide, Platform and Software
 * Versions Match [EXP-PRE-001, EXP-ADD-004]; Conductor guides, Prerequisites [CND-PRE-001]).
 *
 * <p>While an upgrade is declared to be in progress they may [EXP-PRE-002].
 */
public final class VersionsDiffer extends SettingDiffers<Version> {

  public VersionsDiffer() {
    super("versions-differ", Clusters.VERSION, "software versions");
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    boolean upgrading =
        cluster
            .element()
            .child(Clusters.Upgrade.KIND)
            .filter(upgrade -> upgrade.on(Clusters.Upgrade.IN_PROGRESS))
            .isPresent();
    return upgrading ? List.of() : super.check(cluster, estate);
  }

  @Override
  protected boolean same(Version one, Version other) {
    return one.compareTo(other) == 0;
  }

  @Override
  protected Finding advised(Finding finding, Peer peer, Sourced<Version> value, String wanted) {
    return finding;
  }
}
