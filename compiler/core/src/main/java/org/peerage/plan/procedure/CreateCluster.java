package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/**
 * Procedure 1: a cluster of exactly one unit (Expressway X8.9 guide, Create a New Cluster of
 * Expressway Peers) [EXP-NEW-005].
 */
public final class CreateCluster {

  private CreateCluster() {}

  /**
   * The run.
   *
   * @param unit the primary to be; stands alone
   * @param page what its page is to say, with its own address first and alone [EXP-NEW-029]
   */
  public static Run run(Scene scene, int unit, ClusterPage page) {
    var steps = new ArrayList<Step>();
    steps.addAll(Review.ofPrimary(scene, unit));
    steps.addAll(Around.addressRecords(scene, unit));
    if (scene.world().layout().enforce() && !scene.unit(unit).certified()) {
      steps.add(Certificates.early(unit));
    }
    steps.addAll(IsolatedNetwork.before(scene, unit));
    steps.add(Blocks.drain(unit, "EXP-NEW-026", "EXP-NEW-027").opening(Window.OUTAGE, -1));
    Step founding =
        Blocks.found(
                scene,
                unit,
                page,
                "Enter the cluster name, the number of the primary and the own address; save",
                "EXP-NEW-028",
                "EXP-NEW-029",
                "EXP-NEW-033")
            .verifying("\"This system\" beside Peer 1; refresh the page if need be")
            .back("clear all Peer addresses, save, restart");
    steps.add(IsolatedNetwork.page(scene, founding));
    steps.add(Blocks.restart(unit, "EXP-NEW-034").back("clear all Peer addresses, save, restart"));
    steps.addAll(Blocks.settings(scene, unit, "EXP-NEW-035", "EXP-NEW-036"));
    steps.add(Blocks.backup(scene, unit, "EXP-NEW-037"));
    steps.add(Blocks.restartNewcomerIfAsked(unit, "EXP-NEW-039"));
    steps.add(Blocks.off(unit, "EXP-NEW-040").closing(Window.OUTAGE, -1));
    steps.add(
        Step.of(
                Actor.unit(unit),
                new Look.VerifyActive(unit),
                "Deal with all alarms until they are gone, before further units join",
                "EXP-NEW-041")
            .on(Page.ALARMS)
            .verifying("Status > Alarms is empty, and the page says \"This system\""));
    steps.addAll(Around.grow(scene, 1 << scene.address(unit), "EXP-NEW-038"));
    return new Run(Run.Kind.CREATE, unit, steps, PeerList.BLANK, page.list());
  }

  /** Seven items to look at, and what the primary has to have beforehand. */
  static final class Review {

    private Review() {}

    static List<Step> ofPrimary(Scene scene, int unit) {
      Actor actor = Actor.unit(unit);
      var steps = new ArrayList<Step>();
      steps.add(
          Blocks.note(
                  Actor.OTHER_CLUSTERS,
                  "See that no other unit lists this one as a peer",
                  "EXP-NEW-010")
              .on(Page.CLUSTERING)
              .entering(scene.cast().appliances().get(unit).known())
              .verifying("absent everywhere"));
      steps.add(
          Blocks.note(actor, "See that the unit runs the declared version", "EXP-NEW-011")
              .entering(List.of(Entry.VERSION))
              .verifying("the version is the declared one"));
      steps.add(Blocks.backup(scene, unit, "EXP-NEW-012"));
      steps.add(
          Step.of(
                  actor,
                  new Look.Review(unit, scene.unit(unit).version()),
                  "Review Ethernet speed, IP address and gateway, option keys, DNS server and domain"
                      + " name, NTP state Synchronized, that no peers are entered, that H.323 is On,"
                      + " and that no zone of this unit leads to a future peer",
                  "EXP-NEW-013",
                  "EXP-NEW-014",
                  "EXP-NEW-015",
                  "EXP-NEW-016",
                  "EXP-NEW-017",
                  "EXP-NEW-018",
                  "EXP-NEW-019",
                  "EXP-NEW-020")
              .entering(reviewed())
              .verifying("all as declared"));
      steps.add(
          Blocks.note(actor, "Set the H.323 time to live to suit the deployment", "EXP-NEW-021")
              .on(Page.H323)
              .entering(List.of(Entry.declared(Page.H323)))
              .verifying("the declared value shows"));
      steps.add(Blocks.hostName(unit, "EXP-NEW-023"));
      steps.add(
          Blocks.note(actor, "Set Call signaling optimization to On, save", "EXP-NEW-025")
              .on(Page.CALL_ROUTING)
              .verifying("reads On"));
      if (scene.cast().has(Feature.PROVISIONING)) {
        steps.add(
            Blocks.note(
                    Actor.TMS,
                    "See that provisioning works with this unit alone, or leave it for a plan of its"
                        + " own",
                    "EXP-GEN-007")
                .verifying("provisioning data reaches the unit"));
      }
      return steps;
    }

    private static List<Entry> reviewed() {
      var entries = new ArrayList<Entry>(Blocks.REVIEWED);
      entries.add(Entry.declared(Page.H323));
      return entries;
    }
  }
}
