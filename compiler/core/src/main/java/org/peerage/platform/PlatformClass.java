package org.peerage.platform;

import java.util.Set;
import org.peerage.value.Platform;

/**
 * Whether two platforms may be peers [EXP-PRE-003].
 *
 * <p>The guide gives one example and no table: a standard appliance pairs with a Medium virtual
 * machine of 2 cores, not with a Large one of 8 cores. Which appliances are standard it does not
 * say; the administrator guides of X8 give CE500 the limits of a Medium machine and CE1000 those of
 * a Large one (License usage within a cluster, Maximum licenses that a peer can use), and a CE1100
 * either, by its network cards. The X12.6 guide describes clusters of CE1100 and CE1200. All else
 * is unknown here.
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

  private static final Set<Platform> STANDARD = Set.of(Platform.CE500, Platform.VM_MEDIUM);
  private static final Set<Platform> LARGE = Set.of(Platform.CE1000, Platform.VM_LARGE);

  public static final Source MIXED_APPLIANCES =
      Source.of(
          Document.CLUSTER_X12_6, "Clusters with mixed CE1200 and CE1100 physical appliances");

  /** How two platforms compare; the order does not matter. */
  public static PlatformClass compare(Platform one, Platform other) {
    if (one == other) {
      return EQUAL;
    }
    if (STANDARD.contains(one) && STANDARD.contains(other)
        || LARGE.contains(one) && LARGE.contains(other)) {
      return EQUAL;
    }
    if (STANDARD.contains(one) && LARGE.contains(other)
        || LARGE.contains(one) && STANDARD.contains(other)) {
      return UNEQUAL;
    }
    return are(one, other, Platform.CE1100, Platform.CE1200) ? EQUAL : UNKNOWN;
  }

  private static boolean are(Platform one, Platform other, Platform first, Platform second) {
    return one == first && other == second || one == second && other == first;
  }
}
