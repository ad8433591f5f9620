package org.peerage.plan.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Window;
import org.peerage.platform.Alarm;
import org.peerage.platform.Page;

/**
 * One step of a run: what a person does, and what it does to the abstract cluster.
 *
 * @param basis what it stands on
 * @param actor who does it
 * @param action what it does to the abstract cluster
 * @param work what is done
 * @param outcome what comes of it
 * @param span the windows that begin or end with it
 */
public record Step(Basis basis, Actor actor, Action action, Work work, Outcome outcome, Span span) {

  /**
   * What a step stands on.
   *
   * @param ids statements of the requirements catalogue it carries out; empty for a step of our own
   *     that no statement asks for
   * @param origin whether the guide has it, and has it here
   * @param reason why it was moved or added; empty for a step of the guide
   */
  public record Basis(List<String> ids, Origin origin, String reason) {}

  /**
   * What is done.
   *
   * @param task in a sentence without names: actor and entries say whose and what
   * @param page where; nothing where it is done elsewhere than on a page
   * @param entries what is typed there
   * @param commands what is typed on the command line instead, in order
   * @param decision what a person has to decide, or has decided
   */
  public record Work(
      String task,
      Optional<Page> page,
      List<Entry> entries,
      List<String> commands,
      Optional<Decision> decision) {}

  /**
   * What comes of a step.
   *
   * @param pause what to wait for before the next one
   * @param verify how to see that it is done; empty where the entries read back say it
   * @param alarms what shows from this step on and is no fault, with when it clears
   * @param back how to go back from here
   * @param former what stood there before it, in the fields of its page
   */
  public record Outcome(
      Optional<Pause> pause,
      String verify,
      List<Alarm.Expected> alarms,
      String back,
      List<Entry> former) {}

  /**
   * The windows about a step.
   *
   * @param opens those that begin with it
   * @param closes those that end with it
   * @param subject the address they are about; -1 where they are about none
   */
  public record Span(List<Window> opens, List<Window> closes, int subject) {}

  /** Whether a step restarts the unit. */
  public enum Restart {
    NO,
    YES,
    /** Only where an alarm asks for it. */
    IF_ASKED,
    /** Only where the page still shows a unit that has left. */
    IF_SHOWN
  }

  private static final Outcome UNSEEN = new Outcome(Optional.empty(), "", List.of(), "", List.of());
  private static final Span NO_WINDOW = new Span(List.of(), List.of(), -1);

  public static Step of(Actor actor, Action action, String task, String... ids) {
    return new Step(
        new Basis(List.of(ids), Origin.GUIDE, ""),
        actor,
        action,
        new Work(task, Optional.empty(), List.of(), List.of(), Optional.empty()),
        UNSEEN,
        NO_WINDOW);
  }

  public List<String> ids() {
    return basis.ids();
  }

  public Origin origin() {
    return basis.origin();
  }

  public String reason() {
    return basis.reason();
  }

  public String task() {
    return work.task();
  }

  public Optional<Page> page() {
    return work.page();
  }

  public List<Entry> entries() {
    return work.entries();
  }

  public List<String> commands() {
    return work.commands();
  }

  public Optional<Decision> decision() {
    return work.decision();
  }

  public Optional<Pause> pause() {
    return outcome.pause();
  }

  public String verify() {
    return outcome.verify();
  }

  public List<Alarm.Expected> alarms() {
    return outcome.alarms();
  }

  public String back() {
    return outcome.back();
  }

  /** What stood there before, in the fields of the page; empty where nothing is typed back. */
  public List<Entry> former() {
    return outcome.former();
  }

  public List<Window> opens() {
    return span.opens();
  }

  public List<Window> closes() {
    return span.closes();
  }

  public int subject() {
    return span.subject();
  }

  /** Whether it restarts the unit. */
  public Restart restart() {
    if (action instanceof RestartAction.RestartIfAsked) {
      return Restart.IF_ASKED;
    }
    if (action instanceof RestartAction.RestartIfOwed) {
      return Restart.IF_SHOWN;
    }
    return action instanceof RestartAction.Restart || action instanceof RestartAction.Upgrade
        ? Restart.YES
        : Restart.NO;
  }

  /** The same, carrying out another statement as well. */
  public Step also(String id) {
    var more = new ArrayList<String>(ids());
    more.add(id);
    return with(new Basis(List.copyOf(more), origin(), reason()));
  }

  /** The same, of our own. */
  public Step own(String why) {
    return with(new Basis(ids(), Origin.OWN, why));
  }

  /** The same, in another place than the guide has it. */
  public Step moved(String why) {
    return with(new Basis(ids(), Origin.MOVED, why));
  }

  /** The same in other words. */
  public Step saying(String task) {
    return with(new Work(task, page(), entries(), commands(), decision()));
  }

  public Step on(Page where) {
    return with(new Work(task(), Optional.of(where), entries(), commands(), decision()));
  }

  public Step entering(List<Entry> values) {
    return with(new Work(task(), page(), values, commands(), decision()));
  }

  public Step typing(String... lines) {
    return with(new Work(task(), page(), entries(), List.of(lines), decision()));
  }

  /** The same, asking what a person has to decide. */
  public Step asking(Decision what) {
    return with(new Work(task(), page(), entries(), commands(), Optional.of(what)));
  }

  public Step waiting(Pause what) {
    return with(new Outcome(Optional.of(what), verify(), alarms(), back(), former()));
  }

  public Step verifying(String how) {
    return with(new Outcome(pause(), how, alarms(), back(), former()));
  }

  public Step expecting(List<Alarm.Expected> shown) {
    return with(new Outcome(pause(), verify(), shown, back(), former()));
  }

  /** The same with the way back. */
  public Step back(String how) {
    return with(new Outcome(pause(), verify(), alarms(), how, former()));
  }

  /** The same with what stood there before. */
  public Step formerly(List<Entry> values) {
    return with(new Outcome(pause(), verify(), alarms(), back(), values));
  }

  /** The same, beginning a window. */
  public Step opening(Window window, int about) {
    return with(new Span(plus(opens(), window), closes(), about));
  }

  /** The same, ending a window. */
  public Step closing(Window window, int about) {
    return with(new Span(opens(), plus(closes(), window), about));
  }

  /** The same with another effect, as tests need it to mutate a plan. */
  public Step doing(Action other) {
    return new Step(basis, actor, other, work, outcome, span);
  }

  private Step with(Basis other) {
    return new Step(other, actor, action, work, outcome, span);
  }

  private Step with(Work other) {
    return new Step(basis, actor, action, other, outcome, span);
  }

  private Step with(Outcome other) {
    return new Step(basis, actor, action, work, other, span);
  }

  private Step with(Span other) {
    return new Step(basis, actor, action, work, outcome, other);
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
