package org.peerage.platform;

import org.peerage.value.Platform;

/**
 * Whether two platforms may be peers [EXP-PRE-003].
 *
 * <p>The guide gives one example and no table: a standard appliance pairs with a Medium virtual
 * machine of 2 cores, not with a Large one of 8 cores. Which appliances are standard it does not
 * say. The X12.6 guide describes clusters of CE1100 and CE1200. All else is unknown here.
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

  public static final Source MIXED_APPLIANCES =
      Source.of(
          Document.CLUSTER_X12_6, "Clusters with mixed CE1200 and CE1100 physical appliances");

  /** How two platforms compare; the order does not matter. */
  public static PlatformClass compare(Platform one, Platform other) {
    if (one == other) {
      return EQUAL;
    }
    if (are(one, other, Platform.VM_MEDIUM, Platform.VM_LARGE)) {
      return UNEQUAL;
    }
    return are(one, other, Platform.CE1100, Platform.CE1200) ? EQUAL : UNKNOWN;
  }

  private static boolean are(Platform one, Platform other, Platform first, Platform second) {
    return one == first && other == second || one == second && other == first;
  }
}
