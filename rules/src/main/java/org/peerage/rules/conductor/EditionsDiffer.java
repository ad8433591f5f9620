package org.peerage.rules.conductor;

import org.peerage.lint.Finding;
import org.peerage.model.Peer;
import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.Edition;
import org.peerage.value.Sourced;

/**
 * Flags full-capacity Conductors beside Select ones (Conductor XC3.0 guide, Prerequisites
 * [CND-PRE-002, CND-PRE-003]).
 *
 * <p>Essentials among them is {@link NoReleaseKey}.
 */
public final class EditionsDiffer extends SettingDiffers<Edition> {

  public EditionsDiffer() {
    super("editions-differ", Clusters.EDITION, "editions");
  }

  @Override
  protected boolean same(Edition one, Edition other) {
    return one == other || one == Edition.ESSENTIALS || other == Edition.ESSENTIALS;
  }

  @Override
  protected Finding advised(Finding finding, Peer peer, Sourced<Edition> value, String wanted) {
    return finding;
  }
}
