package org.peerage.emit.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.peerage.emit.text.Durations;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.Windows;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/** Words of ours about runs and steps. */
final class Words {

  private static final Set<Window> TIGHT =
      Set.of(
          Window.JOIN,
          Window.LEAVE,
          Window.TWO,
          Window.PRIM,
          Window.NAME,
          Window.CJOIN,
          Window.CLEAVE);

  private Words() {}

  /** What a run does to its subject, which stands behind it where there is one. */
  static String title(Run run) {
    return switch (run.kind()) {
      case CREATE, CONDUCTOR_CREATE -> "Create the cluster with";
      case ADD, CONDUCTOR_ADD -> "Add";
      case REMOVE_LIVE, CONDUCTOR_REMOVE -> "Remove the live peer";
      case REMOVE_DEAD, CONDUCTOR_REMOVE_DEAD ->
          run.from().equals(run.to()) ? "Unplug the dead peer" : "Remove the dead peer";
      case DISBAND, CONDUCTOR_DISSOLVE -> "Dissolve the cluster";
      case CHANGE_PRIMARY -> "Hand the primary role to";
      case UPGRADE -> "Upgrade the cluster";
      case CONDUCTOR_UPGRADE -> "Upgrade the cluster, last of all";
      case RENAME -> "Give the cluster another name";
      case KEYS -> "Order option keys";
      case SETTINGS -> "Enter settings";
      case SURROUNDINGS -> "Lead zones, policy services and DNS to the peers";
      case FIREWALLS -> "Change what firewalls let through";
      case AROUND -> "Change other systems and endpoints";
    };
  }

  /**
   * Who acts, where that is no single unit or system with a name.
   *
   * @param product of the cluster the plan is about
   */
  static String actor(Actor.Kind kind, String product) {
    return switch (kind) {
      case UNIT, OUTER -> "";
      case EVERY_PEER -> "Every peer, one after another";
      case ALARMED -> "The unit that shows the alarm";
      case OTHER_CLUSTERS -> "Every other " + product + " of the organisation";
      case FIREWALL -> "Firewall team";
      case OTHER_SYSTEMS -> "Every other system of the organisation";
      case ENDPOINTS -> "Whoever looks after the endpoints";
      case TMS -> "Cisco TMS";
      case DNS -> "DNS team";
      case IDENTITY_PROVIDER -> "Identity provider";
      case PERSON -> "Whoever answers for the change";
    };
  }

  static String pause(Pause pause) {
    String most = pause.most().map(time -> ", at most " + Durations.words(time)).orElse("");
    if (pause.least().equals(Duration.ZERO)) {
      return pause.until() + most;
    }
    return "at least " + Durations.words(pause.least()) + most + ", " + pause.until();
  }

  static Optional<String> restart(Step.Restart restart) {
    return switch (restart) {
      case NO -> Optional.empty();
      case YES -> Optional.of("this restarts the unit");
      case IF_ASKED -> Optional.of("only if an alarm asks for it");
      case IF_SHOWN -> Optional.of("only if the page still shows it");
    };
  }

  static Optional<String> origin(Step step) {
    return switch (step.origin()) {
      case GUIDE -> Optional.empty();
      case MOVED -> Optional.of("Elsewhere in the guide: " + step.reason());
      case OWN -> Optional.of("Not in the guide: " + step.reason());
    };
  }

  /** What holds while a window is open, for those who act. */
  static Optional<String> window(Window window) {
    return switch (window) {
      case JOIN, LEAVE, TWO, PRIM, NAME, CJOIN, CLEAVE ->
          Optional.of("change nothing that is shared, and do not stop between two steps");
      case UPG -> Optional.of("versions differ; change nothing that is shared");
      case DISBAND -> Optional.of("the cluster comes apart; change nothing that is shared");
      case OUTAGE -> Optional.of("no unit of this cluster takes calls");
      case CACHE -> Optional.of("some callers may still be led to the unit that is gone");
      case HANDOVER -> Optional.of("bridges or calls are with two clusters");
      case DEAD, BRIDGES -> Optional.empty();
    };
  }

  /** Whether a window is open that must not be left half way. */
  static boolean isTight(Windows windows) {
    for (Window window : TIGHT) {
      if (windows.isOpen(window)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 1 step}, {@code 2 steps}. */
  static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
