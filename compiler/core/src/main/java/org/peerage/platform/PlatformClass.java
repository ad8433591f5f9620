package org.peerage.platform;

import java.util.Set;
import org.peerage.value.Platform;

/**
 * Whether two platforms may be peers [EXP-PRE-003].
 *
 * <p>The guide gives one example and no table: a standard appliance pairs with a Medium virtual
 * machine of 2 cores, not with a Large one of 8 cores. No more than that is claimed. Which
 * appliance is the standard one it does not say; it is taken for the CE500, the least there is. Of
 * every other pair nothing is known here, and a rule lets it pass.
 */
public enum PlatformClass {
  EQUAL,
  UNEQUAL,
  /** The guide does not compare the two. */
  UNKNOWN;

  public static final Source SOURCE =
      Source.of(
          Document.EXPRESSWAY_X8_9,
          "Clustering Prerequisites, Platform and Software Versions Match",
          "EXP-PRE-003");

  private static final Set<Platform> STANDARD = Set.of(Platform.CE500, Platform.VM_MEDIUM);

  /** How two platforms compare; the order does not matter. */
  public static PlatformClass compare(Platform one, Platform other) {
    if (one == other || STANDARD.contains(one) && STANDARD.contains(other)) {
      return EQUAL;
    }
    boolean large = one == Platform.VM_LARGE || other == Platform.VM_LARGE;
    return large && (STANDARD.contains(one) || STANDARD.contains(other)) ? UNEQUAL : UNKNOWN;
  }
}
