package org.peerage.platform;

import org.peerage.value.Platform;

/**
 * Whether two platforms may be peers [EXP-PRE-003].
 *
 * <p>The guide gives one example and no table: a standard appliance pairs with a Medium virtual
 * machine of 2 cores, not with a Large one of 8 cores. Which appliances are standard it does not
 * say, so all else is unknown here.
 */
public enum PlatformClass {
  EQUAL,
  UNEQUAL,
  /** No source at hand compares the two. */
  UNKNOWN;

  public static final Source SOURCE =
      Source.of(
          Document.EXPRESSWAY_X8_9,
          "Clustering Prerequisites, Platform and Software Versions Match",
          "EXP-PRE-003");

  /** How two platforms compare; the order does not matter. */
  public static PlatformClass compare(Platform one, Platform other) {
    if (one == other) {
      return EQUAL;
    }
    boolean sizes =
        one == Platform.VM_MEDIUM && other == Platform.VM_LARGE
            || one == Platform.VM_LARGE && other == Platform.VM_MEDIUM;
    return sizes ? UNEQUAL : UNKNOWN;
  }
}
