package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/** What changes beside members, primary and version: a stage of its own, last [EXP-ADD-006]. */
public final class OtherChanges {

  private static final String FORMER = "enter the former values";

  private OtherChanges() {}

  /**
   * Settings, each set in one place: shared ones on the primary, which the others copy.
   *
   * @param shared what to enter on the primary, page by page
   * @param ofUnits what to enter on single units, by their place in the world
   */
  public static Run settings(Scene scene, List<PageEntries> shared, List<UnitEntries> ofUnits) {
    boolean conductor = scene.world().layout().conductor();
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    for (UnitEntries one : ofUnits) {
      for (PageEntries page : one.pages()) {
        Step step =
            Blocks.note(
                    Actor.unit(one.unit()),
                    "Enter these peer-specific settings; they are not copied",
                    conductor ? "CND-GEN-003" : "EXP-PEER-001")
                .back(FORMER);
        steps.add(page.on(step));
      }
    }
    int maker = conductor ? scene.peers().get(0) : scene.primary();
    for (int i = 0; i < shared.size(); i++) {
      Step step =
          Step.of(
                  Actor.unit(maker),
                  new ClusterAction.SharedChange(),
                  "Enter these settings here; they are copied to all peers",
                  shared(shared.get(i).page(), conductor))
              .back(FORMER);
      Step typed = shared.get(i).on(step).verifying("the pages of every peer show the values");
      steps.add(i == shared.size() - 1 ? typed.waiting(Pause.of(Wait.SHARED_CHANGE)) : typed);
    }
    if (!shared.isEmpty()) {
      steps.add(
          conductor
              ? Blocks.allActive("CND-ADD-012").own("before anything else")
              : Blocks.active(Wait.SHARED_CHANGE, "EXP-ADD-049").own("before anything else"));
    }
    return new Run(Run.Kind.SETTINGS, -1, steps, scene.page().list(), scene.page().list());
  }

  private static String[] shared(Optional<Page> page, boolean conductor) {
    if (conductor) {
      return new String[] {"CND-PEER-021"};
    }
    return page.filter(Page.ZONES::equals).isPresent()
        ? new String[] {"EXP-ADD-006", "EXP-ADD-008", "EXP-NBR-010", "EXP-NBR-011"}
        : new String[] {"EXP-ADD-006", "EXP-ADD-008"};
  }

  /** Settings of a unit that stands alone. */
  public static Run alone(List<UnitEntries> ofUnits) {
    var steps = new ArrayList<Step>();
    for (UnitEntries one : ofUnits) {
      for (PageEntries page : one.pages()) {
        steps.add(page.on(alone(Actor.unit(one.unit()), page).back(FORMER)));
      }
    }
    return new Run(Run.Kind.SETTINGS, -1, steps, PeerList.BLANK, PeerList.BLANK);
  }

  private static Step alone(Actor actor, PageEntries page) {
    if (page.isOn(Page.POLICY_SERVICES)) {
      return Blocks.note(
              actor,
              "Enter these settings, those of a policy service in one save",
              "CND-VCS-001",
              "CND-VCS-002",
              "CND-VCS-006",
              "CND-VCS-007",
              "CND-VCS-011")
          .waiting(Pause.of(Wait.POLICY_SERVICE_STATUS));
    }
    if (page.isOn(Page.ZONES)) {
      return Blocks.note(actor, "Enter these settings", "EXP-NBR-010", "EXP-NBR-011");
    }
    return Blocks.note(actor, "Enter these settings")
        .own("an ordinary change of settings, which none of the procedures is about");
  }

  /** What is bought for single units, and takes days to come. */
  public static Run keys(Scene scene, List<Integer> units) {
    var steps = new ArrayList<Step>();
    for (int unit : units) {
      var entries = new ArrayList<Entry>();
      scene
          .cast()
          .appliances()
          .get(unit)
          .serial()
          .ifPresent(serial -> entries.add(new Entry("Serial number", serial)));
      entries.add(Entry.declared(Page.OPTION_KEYS));
      steps.add(
          Blocks.note(
                  Actor.unit(unit),
                  "See that option keys for the serial number of this unit are at hand, the same set"
                      + " for all peers; order what is missing, and go on when it has come",
                  "EXP-PEER-022")
              .own("keys are bound to one serial number, and take days to come")
              .entering(entries)
              .verifying("a key of each feature is at hand"));
    }
    return new Run(Run.Kind.KEYS, -1, steps, scene.page().list(), scene.page().list());
  }

  /**
   * Zones, policy services and service records led to exactly the peers.
   *
   * @param published whether service records are to lead to the cluster
   * @param outer what each outer list is to hold
   */
  public static Run surroundings(Scene scene, boolean published, int[] outer) {
    int members = scene.page().list().addresses();
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    steps.addAll(Around.grow(scene, members, "EXP-ADD-047", "CND-VCS-011"));
    for (int list = 0; list < outer.length; list++) {
      if (!scene.namesAllPeers(list) && scene.world().outer(list) != outer[list]) {
        steps.add(Around.edit(scene, list, outer[list], "EXP-NBR-016"));
      }
    }
    if (!published && scene.world().names().targets() != 0) {
      steps.add(
          Step.of(
                  Actor.DNS,
                  new DnsAction.Targets(0),
                  "Withdraw the service records of the cluster")
              .own("they are no longer declared")
              .verifying("every name server of the zone answers with the new serial")
              .opening(Window.CACHE, scene.page().list().at(0)));
      steps.add(Around.waitForCaches(scene).closing(Window.CACHE, scene.page().list().at(0)));
    }
    return new Run(Run.Kind.SURROUNDINGS, -1, steps, scene.page().list(), scene.page().list());
  }

  /** Firewalls let through what they did not. */
  public static Run opened(List<Entry> permissions) {
    return firewalls(
        Blocks.note(Actor.FIREWALL, "Let through what is new", "EXP-PRE-009")
            .own("a unit behind a closed port does not join, and calls to it fail")
            .verifying("the firewalls list these permissions")
            .back("take them away again"),
        permissions);
  }

  /** Firewalls no longer let through what nobody needs any more. */
  public static Run closed(List<Entry> permissions) {
    return firewalls(
        Blocks.note(Actor.FIREWALL, "Take away what is no longer declared", "EXP-PRE-009")
            .own("until now peers and callers used it")
            .verifying("the firewalls list these permissions no longer")
            .back("let them through again"),
        permissions);
  }

  /**
   * Other systems and endpoints as declared; nothing for those of which nothing is to be entered.
   */
  public static Run others(
      List<Entry> systems,
      List<Entry> formerSystems,
      List<Entry> endpoints,
      List<Entry> formerEndpoints) {
    var steps = new ArrayList<Step>();
    if (!systems.isEmpty()) {
      steps.add(
          Blocks.note(Actor.OTHER_SYSTEMS, "Bring the other systems to what is declared of them")
              .own("no appliance of a cluster holds it")
              .entering(systems)
              .formerly(formerSystems)
              .verifying("each system shows what is declared")
              .back(FORMER));
    }
    if (!endpoints.isEmpty()) {
      steps.add(
          Blocks.note(Actor.ENDPOINTS, "Bring the endpoints to what is declared of them")
              .own("no appliance of a cluster holds it")
              .entering(endpoints)
              .formerly(formerEndpoints)
              .verifying("the endpoints are registered, and their settings show the values")
              .back(FORMER));
    }
    return new Run(Run.Kind.AROUND, -1, steps, PeerList.BLANK, PeerList.BLANK);
  }

  private static Run firewalls(Step step, List<Entry> permissions) {
    return new Run(
        Run.Kind.FIREWALLS,
        -1,
        List.of(step.entering(permissions)),
        PeerList.BLANK,
        PeerList.BLANK);
  }

  /** A replacement was to keep what its release erases; a person has to say how. */
  public static Run unclear(Scene scene) {
    Step step =
        Blocks.decide(
                scene,
                Question.KEPT_CONFIGURATION,
                "The definition keeps the configuration of a unit that leaves, but from X8.11 leaving"
                    + " erases it, and the chapter Replace a Peer And Keep Its Configuration of the"
                    + " cluster guide of that release is missing here: back the unit up now, and"
                    + " decide by that chapter what is restored; this plan goes on as for a new unit",
                "EXP-REPL-007",
                "EXP-REPL-009")
            .on(Page.BACKUP);
    return new Run(Run.Kind.SETTINGS, -1, List.of(step), PeerList.BLANK, PeerList.BLANK);
  }

  /** Values to enter on one unit, page by page. */
  public record UnitEntries(int unit, List<PageEntries> pages) {

    public UnitEntries {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Values to enter on one page.
   *
   * @param page nothing where no page at hand has them
   * @param former what stands there before
   */
  public record PageEntries(Optional<Page> page, List<Entry> entries, List<Entry> former) {

    public PageEntries {
      entries = List.copyOf(entries);
      former = List.copyOf(former);
    }

    private boolean isOn(Page one) {
      return page.filter(one::equals).isPresent();
    }

    private Step on(Step step) {
      Step typed =
          step.entering(entries)
              .formerly(former)
              .verifying(
                  isOn(Page.POLICY_SERVICES)
                      ? "the page shows the values; after about a minute each server of a policy"
                          + " service reads Active, in green"
                      : "the page shows the values");
      return page.map(typed::on).orElse(typed);
    }
  }
}
