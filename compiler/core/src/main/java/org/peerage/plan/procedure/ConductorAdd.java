package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Procedures 19 and 20: a Conductor joins, then every VCS is told (Conductor guides, Adding a peer
 * to a cluster). Existing peers restart one after another, which only the Expressway guide asks for
 * [DOC-018].
 */
public final class ConductorAdd {

  private static final String BACK =
      "if the page of the newcomer was saved, clear it, save, restart it; then take its address out"
          + " again on each peer, and restart each";

  private ConductorAdd() {}

  public static Run run(Scene scene, int unit, List<Step> arriving) {
    Scene there = Scenes.after(scene, arriving);
    PeerList before = scene.page().list();
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    steps.addAll(arriving);
    steps.addAll(join(there, unit, scene.peers(), false));
    int all = before.addresses() | 1 << there.address(unit);
    steps.addAll(
        Around.grow(
            there, all, "CND-VCS-001", "CND-VCS-002", "CND-VCS-005", "CND-VCS-006", "CND-VCS-007"));
    return new Run(Run.Kind.CONDUCTOR_ADD, unit, steps, before, before.plus(there.address(unit)));
  }

  /**
   * The same up to where the newcomer is verified, without policy services.
   *
   * @param again whether the cluster is formed anew while others of it stand alone
   */
  static List<Step> join(Scene scene, int unit, List<Integer> peers, boolean again) {
    int address = scene.address(unit);
    var steps = new ArrayList<Step>();
    steps.add(
        Blocks.backup(scene, unit, "CND-PRE-012", "CND-BKP-001", "CND-BKP-003")
            .own("what it holds is overwritten when it joins"));
    steps.add(
        ConductorCreate.review(
                scene,
                unit,
                "CND-ADD-004",
                "CND-ADD-005",
                "CND-ADD-006",
                "CND-ADD-007",
                "CND-ADD-008")
            .moved("what it finds would come too late behind the longer list"));
    steps.addAll(Around.addressRecords(scene, unit));
    boolean alone = peers.size() == 1;
    ClusterPage longer = ClusterPage.BLANK;
    for (int i = 0; i < peers.size(); i++) {
      int peer = peers.get(i);
      ClusterPage now = scene.unit(peer).page();
      longer = now.with(now.list().plus(address), 0);
      Step save =
          Blocks.page(
                  scene,
                  peer,
                  longer,
                  "Enter the address of the newcomer in the next free Peer field; save",
                  "CND-ADD-001")
              .back(BACK);
      save = alone ? save.opening(Window.OUTAGE, address) : save;
      steps.add(i == 0 ? save.opening(Window.CJOIN, address) : save);
      steps.add(
          Blocks.restart(peer, "CND-ADD-003", "DOC-018")
              .waiting(Pause.until("until its web interface answers, before the next one"))
              .back(BACK));
    }
    steps.add(
        Blocks.page(
                scene,
                unit,
                longer,
                "Enter the same pre-shared key, and the addresses of all peers, this unit among"
                    + " them; save",
                "CND-ADD-009",
                "CND-ADD-010")
            .back(BACK));
    steps.add(Blocks.restart(unit, "CND-ADD-011").back(BACK));
    Step read = Blocks.allActive("CND-ADD-012", "DOC-011");
    if (again) {
      read = read.saying("Read the list back on every peer of the cluster formed anew");
    }
    Step look = read.closing(Window.CJOIN, address);
    steps.add(alone ? look.closing(Window.OUTAGE, address) : look);
    return steps;
  }
}
