package org.peerage.plan.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.Window;
import org.peerage.platform.Alarm;
import org.peerage.platform.Page;

/**
 * One step of a run: what a person does, and what it does to the abstract cluster.
 *
 * @param ids statements of the requirements catalogue it carries out; empty for a step of our own
 *     that no statement asks for
 * @param origin whether the guide has it, and has it here
 * @param reason why it was moved or added; empty for a step of the guide
 * @param task what to do, in a sentence without names: actor and entries say whose and what
 * @param page where; nothing where it is done elsewhere than on a page
 * @param entries what is typed there
 * @param commands what is typed on the command line instead, in order
 * @param pause what to wait for before the next step
 * @param verify how to see that it is done; empty where the entries read back say it
 * @param alarms what shows from this step on and is no fault, with when it clears
 * @param restart whether it restarts the unit
 * @param back how to go back from here
 * @param opens windows that begin with it
 * @param closes windows that end with it
 * @param subject the address the windows are about; -1 where they are about none
 */
public record Step(
    List<String> ids,
    Origin origin,
    String reason,
    Actor actor,
    Action action,
    String task,
    Optional<Page> page,
    List<Entry> entries,
    List<String> commands,
    Optional<Pause> pause,
    String verify,
    List<Alarm.Expected> alarms,
    Restart restart,
    String back,
    List<Window> opens,
    List<Window> closes,
    int subject) {

  /** Whether a step restarts the unit. */
  public enum Restart {
    NO,
    YES,
    /** Only where an alarm asks for it. */
    IF_ASKED,
    /** Only where the page still shows a unit that has left. */
    IF_SHOWN
  }

  public static Step of(Actor actor, Action action, String task, String... ids) {
    return new Step(
        List.of(ids),
        Origin.GUIDE,
        "",
        actor,
        action,
        task,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        List.of(),
        restart(action),
        "",
        List.of(),
        List.of(),
        -1);
  }

  private static Restart restart(Action action) {
    if (action instanceof Action.RestartIfAsked) {
      return Restart.IF_ASKED;
    }
    if (action instanceof Action.RestartIfOwed) {
      return Restart.IF_SHOWN;
    }
    return action instanceof Action.Restart || action instanceof Action.Upgrade
        ? Restart.YES
        : Restart.NO;
  }

  /** The same, carrying out another statement as well. */
  public Step also(String id) {
    var more = new ArrayList<String>(ids);
    more.add(id);
    return new Step(
        List.copyOf(more),
        origin,
        reason,
        actor,
        action,
        task,
        page,
        entries,
        commands,
        pause,
        verify,
        alarms,
        restart,
        back,
        opens,
        closes,
        subject);
  }

  /** The same, of our own. */
  public Step own(String why) {
    return with(Origin.OWN, why);
  }

  /** The same, in another place than the guide has it. */
  public Step moved(String why) {
    return with(Origin.MOVED, why);
  }

  private Step with(Origin where, String why) {
    return new Step(
        ids, where, why, actor, action, task, page, entries, commands, pause, verify, alarms,
        restart, back, opens, closes, subject);
  }

  public Step on(Page where) {
    return new Step(
        ids,
        origin,
        reason,
        actor,
        action,
        task,
        Optional.of(where),
        entries,
        commands,
        pause,
        verify,
        alarms,
        restart,
        back,
        opens,
        closes,
        subject);
  }

  public Step entering(List<Entry> values) {
    return new Step(
        ids, origin, reason, actor, action, task, page, values, commands, pause, verify, alarms,
        restart, back, opens, closes, subject);
  }

  public Step typing(String... lines) {
    return new Step(
        ids,
        origin,
        reason,
        actor,
        action,
        task,
        page,
        entries,
        List.of(lines),
        pause,
        verify,
        alarms,
        restart,
        back,
        opens,
        closes,
        subject);
  }

  public Step waiting(Pause what) {
    return new Step(
        ids,
        origin,
        reason,
        actor,
        action,
        task,
        page,
        entries,
        commands,
        Optional.of(what),
        verify,
        alarms,
        restart,
        back,
        opens,
        closes,
        subject);
  }

  public Step verifying(String how) {
    return new Step(
        ids, origin, reason, actor, action, task, page, entries, commands, pause, how, alarms,
        restart, back, opens, closes, subject);
  }

  public Step expecting(List<Alarm.Expected> shown) {
    return new Step(
        ids, origin, reason, actor, action, task, page, entries, commands, pause, verify, shown,
        restart, back, opens, closes, subject);
  }

  /** The same with the way back. */
  public Step back(String how) {
    return new Step(
        ids, origin, reason, actor, action, task, page, entries, commands, pause, verify, alarms,
        restart, how, opens, closes, subject);
  }

  /** The same, beginning a window. */
  public Step opening(Window window, int about) {
    return new Step(
        ids,
        origin,
        reason,
        actor,
        action,
        task,
        page,
        entries,
        commands,
        pause,
        verify,
        alarms,
        restart,
        back,
        plus(opens, window),
        closes,
        about);
  }

  /** The same, ending a window. */
  public Step closing(Window window, int about) {
    return new Step(
        ids,
        origin,
        reason,
        actor,
        action,
        task,
        page,
        entries,
        commands,
        pause,
        verify,
        alarms,
        restart,
        back,
        opens,
        plus(closes, window),
        about);
  }

  /** The same with another effect, as tests need it to mutate a plan. */
  public Step doing(Action other) {
    return new Step(
        ids, origin, reason, actor, other, task, page, entries, commands, pause, verify, alarms,
        restart, back, opens, closes, subject);
  }

  private static List<Window> plus(List<Window> windows, Window window) {
    if (windows.isEmpty()) {
      return List.of(window);
    }
    var more = new ArrayList<Window>(windows);
    more.add(window);
    return List.copyOf(more);
  }
}
