package org.peerage.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Peer;
import org.peerage.plan.StageMaker.Draft;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.plan.procedure.Scene;
import org.peerage.plan.procedure.Scenes;
import org.peerage.plan.step.Run;

/**
 * Runs of several clusters one behind another, so that no unit joins one as long as it, or whoever
 * has its address, is a peer of another [EXP-ADD-016, EXP-NEW-010]. Each cluster is worked on as
 * far as it can, then the next, and so on all round: every run begins and ends at rest, so that
 * those of one cluster may wait for those of another.
 */
final class Interleaving {

  private final List<Draft> drafts;
  private final int[] done;
  private final List<Set<String>> gone = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private Interleaving(List<Draft> drafts) {
    this.drafts = drafts;
    this.done = new int[drafts.size()];
    drafts.forEach(draft -> gone.add(new HashSet<>()));
  }

  /**
   * Runs of one cluster that follow each other.
   *
   * @param draft which draft, from 0
   * @param from the first of them, from 0
   * @param to the one behind the last
   */
  record Part(int draft, int from, int to) {}

  /** All runs, in order; nothing where some wait for each other. */
  static Optional<List<Part>> of(List<Draft> drafts) {
    var interleaving = new Interleaving(drafts);
    while (interleaving.goRound(false)) {
      continue;
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (interleaving.done[i] < interleaving.end(i)) {
        return Optional.empty();
      }
    }
    interleaving.goRound(true);
    return Optional.of(interleaving.parts);
  }

  /**
   * The first choice of one draft to each cluster that can be interleaved; nothing where there is
   * none, or more than a million would have to be tried.
   */
  static Optional<List<Draft>> choice(List<List<Draft>> ways) {
    long choices = 1;
    for (List<Draft> each : ways) {
      choices *= each.size();
      if (choices > 1_000_000) {
        return Optional.empty();
      }
    }
    for (long choice = 0; choice < choices; choice++) {
      var chosen = new ArrayList<Draft>();
      long left = choice;
      for (List<Draft> each : ways) {
        chosen.add(each.get((int) (left % each.size())));
        left /= each.size();
      }
      if (of(chosen).isPresent()) {
        return Optional.of(chosen);
      }
    }
    return Optional.empty();
  }

  /** One stage to each part. */
  static List<Stage> parted(List<Stage> stages, List<Part> parts) {
    var parted = new ArrayList<Stage>();
    for (Part part : parts) {
      Stage whole = stages.get(part.draft());
      Scene start = whole.start();
      for (Run run : whole.runs().subList(0, part.from())) {
        start = Scenes.after(start, run.steps());
      }
      // The proof of all parts is told of the first.
      long states = part.from() == 0 ? whole.statesChecked() : 0;
      List<Run> runs = whole.runs().subList(part.from(), part.to());
      parted.add(new Stage(whole.cluster(), start, runs, states));
    }
    return parted;
  }

  /** Whether any run could be done. */
  private boolean goRound(boolean last) {
    boolean moved = false;
    for (int i = 0; i < drafts.size(); i++) {
      List<Run> runs = drafts.get(i).runs();
      int from = done[i];
      int to = last ? runs.size() : end(i);
      while (done[i] < to && mayBegin(i, runs.get(done[i]))) {
        leave(i, runs.get(done[i]));
        done[i]++;
      }
      if (done[i] > from) {
        moved = true;
        add(new Part(i, from, done[i]));
      }
    }
    return moved;
  }

  private void add(Part part) {
    int before = parts.size() - 1;
    if (before >= 0 && parts.get(before).draft() == part.draft()) {
      parts.set(before, new Part(part.draft(), parts.get(before).from(), part.to()));
    } else {
      parts.add(part);
    }
  }

  /** Where the runs on the cluster itself end. */
  private int end(int draft) {
    return drafts.get(draft).runs().size() - drafts.get(draft).behind();
  }

  private boolean mayBegin(int draft, Run run) {
    boolean joins =
        switch (run.kind()) {
          case ADD, CREATE, CONDUCTOR_ADD, CONDUCTOR_CREATE -> true;
          default -> false;
        };
    return !joins || !isElsewhere(draft, joiner(draft, run));
  }

  private boolean isElsewhere(int draft, Peer joiner) {
    for (int other = 0; other < drafts.size(); other++) {
      if (other != draft && done[other] < end(other)) {
        for (PeerPair leaver : drafts.get(other).pair().peers()) {
          if (wasMember(other, leaver)
              && !gone.get(other).contains(leaver.before().orElseThrow().path())
              && Exchange.isSame(leaver.before().orElseThrow(), joiner)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean wasMember(int draft, PeerPair leaver) {
    return leaver.before().isPresent()
        && leaver.fate() != Fate.STAYS
        && drafts.get(draft).pair().before().filter(Numbering::isCluster).isPresent();
  }

  private void leave(int draft, Run run) {
    boolean leaves =
        switch (run.kind()) {
          case REMOVE_LIVE,
              REMOVE_DEAD,
              CONDUCTOR_REMOVE,
              CONDUCTOR_REMOVE_DEAD,
              CONDUCTOR_DISSOLVE ->
              !run.from().isBlank();
          default -> false;
        };
    if (leaves) {
      String path = path(draft, run);
      for (PeerPair pair : drafts.get(draft).pair().peers()) {
        boolean its =
            pair.fate() == Fate.MOVES
                ? pair.peer().path().equals(path)
                : pair.before().filter(peer -> peer.path().equals(path)).isPresent();
        if (its && pair.fate() != Fate.STAYS) {
          gone.get(draft).add(pair.before().orElseThrow().path());
        }
      }
    } else if (run.kind() == Run.Kind.DISBAND) {
      for (PeerPair pair : drafts.get(draft).pair().peers()) {
        pair.before().ifPresent(peer -> gone.get(draft).add(peer.path()));
      }
    }
  }

  private Peer joiner(int draft, Run run) {
    String path = path(draft, run);
    for (PeerPair pair : drafts.get(draft).pair().peers()) {
      if (pair.after().filter(peer -> peer.path().equals(path)).isPresent()) {
        return pair.after().orElseThrow();
      }
    }
    throw new IllegalStateException("nobody is declared to be " + path);
  }

  /** By its new label, where the unit is still there. */
  private String path(int draft, Run run) {
    return drafts.get(draft).start().cast().appliances().get(run.subject()).path();
  }
}
