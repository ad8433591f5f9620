package org.peerage.rules.transition;

import java.util.List;
import org.peerage.plan.TransitionRule;

/** Every rule about a change, in alphabetical order of their ids. */
public final class TransitionRules {

  private TransitionRules() {}

  public static List<TransitionRule> list() {
    return List.of(
        new AddressChangedInPlace(),
        new ClusterDissolved(),
        new RefusedChange("clustering-page-changed-in-place"),
        new RefusedChange("clusters-exchange-units"),
        new RefusedChange("dead-peer-keeps-configuration"),
        new DeadPeerNotNoted(),
        new RefusedChange("dead-peer-stays"),
        new RefusedChange("downgrade"),
        new RefusedChange("last-peer-changes-in-place"),
        new NeighborsByHand(),
        new RefusedChange("peer-order-unreachable"),
        new PrimaryLeaves(),
        new RefusedChange("primary-not-first"),
        new RefusedChange("product-changed-in-place"),
        new RefusedChange("provisioning-with-new-cluster"),
        new ReplacementWithoutMetadata(),
        new SeveralPeersAtOnce(),
        new SharedChangeWithMembers(),
        new UnclearedUnitReturns(),
        new UnreachablePeerLeaves(),
        new RefusedChange("upgrade-from-before-x8"),
        new UpgradeInterruptsService(),
        new RefusedChange("upgrade-not-of-all"));
  }
}
