package org.peerage.rules.conductor;

import org.peerage.rules.shared.SettingDiffers;
import org.peerage.schema.Clusters;
import org.peerage.value.Edition;

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
}
