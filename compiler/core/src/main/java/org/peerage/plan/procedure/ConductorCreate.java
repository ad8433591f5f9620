package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
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
 * Procedure 18: the initial peer (Conductor guides, Creating an initial cluster peer). Its
 * configuration is shared with those that join [CND-NEW-001].
 */
public final class ConductorCreate {

  private ConductorCreate() {}

  /**
   * The run.
   *
   * @param key stands for the pre-shared key, as {@link ClusterPage#trust}
   */
  public static Run run(Scene scene, int unit, int key) {
    var steps = new ArrayList<Step>(form(scene, unit, key, true));
    steps.addAll(Around.grow(scene, 1 << scene.address(unit), "CND-VCS-001", "CND-VCS-002"));
    return new Run(
        Run.Kind.CONDUCTOR_CREATE, unit, steps, PeerList.BLANK, PeerList.of(scene.address(unit)));
  }

  /** The same without policy services; {@code outage} where the unit serves alone until then. */
  static List<Step> form(Scene scene, int unit, int key, boolean outage) {
    var steps = new ArrayList<Step>();
    Actor actor = Actor.unit(unit);
    steps.add(Blocks.backup(scene, unit, "CND-PRE-012", "CND-BKP-001", "CND-BKP-003"));
    steps.add(
        Blocks.note(
                Actor.OTHER_CLUSTERS,
                "See that no other unit lists the initial peer; delete its address where one does, save,"
                    + " and restart that unit",
                "CND-NEW-002")
            .on(Page.CLUSTERING)
            .entering(scene.cast().appliances().get(unit).known())
            .verifying("absent everywhere"));
    steps.add(
        review(
            scene,
            unit,
            "CND-NEW-003",
            "CND-NEW-004",
            "CND-NEW-005",
            "CND-NEW-007",
            "CND-NEW-008"));
    steps.addAll(Around.addressRecords(scene, unit));
    ClusterPage page = new ClusterPage(PeerList.of(scene.address(unit)), 0, 0, key);
    Step save =
        Blocks.found(
                scene,
                unit,
                page,
                "Enter the pre-shared key, and the own address as Peer 1; leave the other fields"
                    + " blank; save",
                "CND-NEW-009",
                "CND-NEW-010",
                "CND-NEW-011")
            .back("clear key and addresses, save, restart");
    steps.add(outage ? save.opening(Window.OUTAGE, -1) : save);
    steps.add(Blocks.restart(unit, "CND-NEW-012"));
    Step look =
        Step.of(
                actor,
                new Look.VerifyActive(unit),
                "Look at Peer 1 on the clustering page",
                "CND-NEW-013")
            .on(Page.CLUSTERING)
            .verifying("it reads \"This system\", in green");
    steps.add(outage ? look.closing(Window.OUTAGE, -1) : look);
    return steps;
  }

  static Step review(Scene scene, int unit, String... ids) {
    return Step.of(
            Actor.unit(unit),
            new Look.Review(unit, scene.unit(unit).version()),
            "See that the version is the declared one, that System > Time reads Synchronized, that"
                + " System > DNS has a DNS server, the right domain and the right host name, and that"
                + " System > Clustering has neither peers nor a pre-shared key; delete them"
                + " otherwise, save, restart",
            ids)
        .also("CND-PRE-001")
        .entering(List.of(Entry.VERSION, Entry.declared(Page.DNS), Entry.declared(Page.TIME)))
        .verifying("all as declared");
  }
}
