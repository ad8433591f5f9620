package org.peerage.plan.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Decision;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/** Steps that several procedures share (procedures.md section 0, B1 to B8). */
final class Blocks {

  /** After a restart. */
  static final Pause WEB_PAGE =
      new Pause(
          Duration.ZERO,
          Optional.empty(),
          "until its web interface answers; " + Wait.DISK_CHECK.until());

  /** B7, page by page: what the definition says there is compared with the unit. */
  static final List<Entry> REVIEWED =
      List.of(
          Entry.declared(Page.ETHERNET),
          Entry.declared(Page.IP),
          Entry.declared(Page.OPTION_KEYS),
          Entry.declared(Page.DNS),
          Entry.declared(Page.TIME));

  private static final Pause DRAINED =
      Pause.until("until calls have ended and registrations have timed out");

  private Blocks() {}

  /** Every run begins with the cluster at rest; the guides take it for granted. */
  static Step gate(Scene scene) {
    boolean conductor = scene.world().layout().conductor();
    Step gate =
        conductor ? gateOfConductors(scene.isWithDead()) : gateOfExpressways(scene.isWithDead());
    return gate.own("a run that starts in a disturbed cluster may hand out older configuration")
        .on(Page.CLUSTERING)
        .waiting(Pause.of(Wait.SHARED_CHANGE))
        .back("nothing was changed");
  }

  private static Step gateOfExpressways(boolean withDead) {
    return Step.of(
            Actor.EVERY_PEER,
            new Look.Gate(withDead),
            withDead
                ? "See that every peer that answers is Active and out of maintenance mode, that no"
                    + " alarm is about anything but the dead unit, and that all clustering pages are"
                    + " equal"
                : "See that every peer is Active, out of maintenance mode and without alarms, and"
                    + " that all clustering pages are equal",
            "EXP-UPG-007",
            "EXP-NEW-041")
        .verifying(
            withDead
                ? "cluster database status reads Active for every peer but the dead one, and Status"
                    + " > Alarms holds nothing but what comes of it"
                : "cluster database status reads Active on every peer, and Status > Alarms is"
                    + " empty");
  }

  /** Conductors have neither maintenance mode nor a status of the database [CND-ADD-012]. */
  private static Step gateOfConductors(boolean withDead) {
    return Step.of(
            Actor.EVERY_PEER,
            new Look.Gate(withDead),
            withDead
                ? "See that every peer that answers is Active, and that all hold the same addresses"
                : "See that every peer is Active, and that all hold the same addresses",
            "CND-ADD-012",
            "CND-PEER-001")
        .verifying(
            withDead
                ? "its own entry reads \"This system\", the others but the dead one \"Active as\" and"
                    + " their name, in green"
                : "its own entry reads \"This system\", the others \"Active as\" and their name, all"
                    + " in green");
  }

  /** B1. */
  static Step backup(Scene scene, int unit, String... ids) {
    return backup(scene, unit, scene.unit(unit).version(), ids);
  }

  /**
   * B1 of a unit that runs another release by then.
   *
   * @param version as {@link org.peerage.plan.state.Unit#version} counts
   */
  static Step backup(Scene scene, int unit, int version, String... ids) {
    return Step.of(Actor.unit(unit), new UnitAction.Backup(unit), backupWords(scene, version), ids)
        .on(Page.BACKUP)
        .verifying("the file is saved where you keep backups, not on the appliance")
        .back("nothing was changed");
  }

  static String backupWords(Scene scene, int version) {
    if (scene.world().layout().conductor()) {
      return "Create a system backup file, stay on the page until it is ready, and save it; it"
          + " restores to this unit alone";
    }
    return scene.cast().asksForPassword(version)
        ? "Back the unit up, and note the encryption password that the page asks for: without it the"
            + " backup cannot be restored"
        : "Back the unit up";
  }

  /** B2. */
  static Step drain(int unit, String... ids) {
    return Step.of(
            Actor.unit(unit),
            new RestartAction.Drain(unit),
            "Set maintenance mode to On, Save, OK; wait for calls and registrations to go. Select what"
                + " stays: Disconnect calls, Unregister devices",
            ids)
        .on(Page.MAINTENANCE_MODE)
        .waiting(DRAINED)
        .verifying("Status > Calls and Status > Registrations > By device show none on this unit")
        .back("set maintenance mode to Off, Save");
  }

  /** The guides have no such check, though a unit left in maintenance mode takes no calls. */
  static Step off(int unit, String... ids) {
    return Step.of(
            Actor.unit(unit),
            new RestartAction.Off(unit),
            "See that maintenance mode is Off; set it to Off, Save, if the restart has not",
            ids)
        .on(Page.MAINTENANCE_MODE)
        .verifying("maintenance mode reads Off")
        .back("nothing to go back from");
  }

  /** B3. */
  static Step restart(int unit, String... ids) {
    return Step.of(Actor.unit(unit), new RestartAction.Restart(unit), "Restart the unit", ids)
        .on(Page.RESTART)
        .waiting(WEB_PAGE)
        .verifying("its web interface answers");
  }

  /** B4, for a unit that takes no calls yet. */
  static Step restartNewcomerIfAsked(int unit, String... ids) {
    return Step.of(
            Actor.unit(unit),
            new RestartAction.RestartIfAsked(unit, true),
            "Look at the alarms; restart the unit only if one asks for it",
            ids)
        .on(Page.ALARMS)
        .waiting(WEB_PAGE)
        .verifying("no alarm asks for a restart");
  }

  /** B4, for a unit that may have calls: drained first, which no guide says [DOC-017]. */
  static Step restartIfAsked(int unit, String... ids) {
    return Step.of(
            Actor.unit(unit),
            new RestartAction.RestartIfAsked(unit, false),
            "Look at the alarms; only if one asks for a restart: set maintenance mode to On, wait for"
                + " calls to end, restart, and see that maintenance mode is Off again",
            ids)
        .on(Page.ALARMS)
        .waiting(WEB_PAGE)
        .verifying("no alarm asks for a restart, and maintenance mode is Off");
  }

  /** B5. */
  static List<Step> settings(Scene scene, int unit, String findMe, String menus) {
    var steps = new ArrayList<Step>(2);
    if (scene.cast().has(Feature.FINDME)) {
      steps.add(
          Step.of(
                  Actor.unit(unit),
                  new Action.Note(),
                  "See that the FindMe accounts are there",
                  findMe)
              .on(Page.FINDME_STATUS)
              .verifying("the accounts are listed"));
    }
    steps.add(
        Step.of(
                Actor.unit(unit),
                new Action.Note(),
                "See that the settings of the System, Configuration and Applications menus are as"
                    + " declared",
                menus)
            .verifying(
                "the values are those that the runbook of the cluster, as peerage build writes it, has"
                    + " under \"Values of each unit\""));
    return steps;
  }

  /** B6, with its own read-back: a save that was not taken is repeated [EXP-PRIM-007]. */
  static Step page(Scene scene, int unit, ClusterPage page, String task, String... ids) {
    return Step.of(Actor.unit(unit), new ClusterAction.Save(unit, page, false), task, ids)
        .on(Page.CLUSTERING)
        .entering(scene.cast().entries(page))
        .formerly(scene.cast().entries(scene.unit(unit).page()))
        .verifying("open the page again: it shows these values; repeat where it does not");
  }

  /** A page that nobody has told to act on before. */
  static Step found(Scene scene, int unit, ClusterPage page, String task, String... ids) {
    return page(scene, unit, page, task, ids).doing(new ClusterAction.Save(unit, page, true));
  }

  /** Of Conductors, which show no status of a database. */
  static Step allActive(String... ids) {
    return Step.of(
            Actor.EVERY_PEER, new Look.VerifyActive(-1), "Read the list back on every peer", ids)
        .on(Page.CLUSTERING)
        .verifying(
            "its own entry reads \"This system\", the others \"Active as\" and their name, all in"
                + " green");
  }

  /** Cluster database status of all. */
  static Step active(Wait wait, String... ids) {
    return Step.of(
            Actor.EVERY_PEER,
            new Look.VerifyActive(-1),
            "See that the cluster database status is Active on every peer",
            ids)
        .on(Page.CLUSTERING)
        .waiting(Pause.of(wait))
        .verifying("cluster database status reads Active; refresh the page before you worry");
  }

  /** What a person has to answer before the plan goes on. */
  static Step decide(Scene scene, Question question, String words, String... ids) {
    Optional<String> answer = scene.cast().answer(question);
    return Step.of(Actor.PERSON, new Action.Decide(), words, ids)
        .own("the guides at hand do not say")
        .asking(new Decision(question, answer))
        .verifying(
            answer.isPresent()
                ? "whoever carries the plan out knows what was decided"
                : "the answer is written into the plan");
  }

  /** B8. */
  static Step hostName(int unit, String... ids) {
    return note(
            Actor.unit(unit),
            "Check or set the system host name: the DNS host name, without spaces, unlike any other",
            ids)
        .on(Page.DNS)
        .entering(List.of(Entry.declared(Page.DNS)))
        .verifying("the declared values show");
  }

  static Step note(Actor actor, String task, String... ids) {
    return Step.of(actor, new Action.Note(), task, ids);
  }
}
