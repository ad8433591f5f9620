package org.peerage.plan.procedure;

import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/**
 * Procedure 17: what a unit in an isolated network needs before its name or address is entered on a
 * clustering page (Expressway X8.9 guide, Appendix 3: Clusters in Isolated Networks).
 */
final class IsolatedNetwork {

  private IsolatedNetwork() {}

  /** The steps before a unit is clustered; none where it stands in no such network. */
  static List<Step> before(Scene scene, int unit) {
    if (scene.cast().has(Feature.ISOLATED_BEHIND_NAT)) {
      return List.of(
          servers(unit, "EXP-ISO-014"), outside(unit, "that has static NAT", "EXP-ISO-014"));
    }
    if (!scene.cast().has(Feature.ISOLATED)) {
      return List.of();
    }
    return List.of(
        servers(unit, "EXP-ISO-007"),
        outside(unit, "that carries the public address", "EXP-ISO-007"),
        Blocks.note(
                Actor.DNS,
                "See that public DNS leads the name of the unit to its public address",
                "EXP-ISO-008")
            .verifying("the DNS servers of each peer answer with that address alone"),
        Blocks.note(
                Actor.unit(unit),
                "See that the common name of the certificate is the name of the cluster, and that"
                    + " the name of the unit is among its alternative names",
                "EXP-ISO-009")
            .on(Page.SECURITY_CERTIFICATES)
            .entering(List.of(Entry.declared(Page.SECURITY_CERTIFICATES)))
            .verifying("the decoded certificate shows both names"));
  }

  private static Step servers(int unit, String id) {
    return Blocks.note(Actor.unit(unit), "Enter public DNS servers; save", id)
        .on(Page.DNS)
        .entering(List.of(Entry.declared(Page.DNS)))
        .verifying("the servers are none of the internal network, and answer");
  }

  private static Step outside(int unit, String lan, String id) {
    return Blocks.note(
            Actor.unit(unit), "Choose, as External LAN interface, the LAN " + lan + "; save", id)
        .on(Page.IP)
        .entering(List.of(Entry.declared(Page.IP)))
        .verifying("the declared interface shows");
  }

  /**
   * A clustering page filled in as such a network needs it: names and Enforce, or behind static NAT
   * the private addresses of the LAN without it and Permissive.
   */
  static Step page(Scene scene, Step page) {
    if (scene.cast().has(Feature.ISOLATED_BEHIND_NAT)) {
      return page.also("EXP-ISO-015");
    }
    return scene.cast().has(Feature.ISOLATED) ? page.also("EXP-ISO-010") : page;
  }
}
