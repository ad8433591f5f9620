package org.peerage.dns.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a change that is made at a time of its own (plan-proof.md section 8). */
public enum Stage {
  /** All at once: who has kept an old answer goes on with it until its TTL ends. */
  WHOLE("whole") {
    @Override
    public ZoneChange of(ZoneChange change) {
      return change;
    }
  },

  /** What has to last for a short time only, before it goes. */
  LOWER("lower") {
    @Override
    public ZoneChange of(ZoneChange change) {
      return change.only(change.leadDown().stream().map(SetChange::lowering).toList());
    }
  },

  /** The change itself, after the old TTL. */
  SWITCH("switch") {
    @Override
    public ZoneChange of(ZoneChange change) {
      var sets = new ArrayList<SetChange>();
      for (SetChange set : change.sets()) {
        sets.add(set.needsLeadDown() ? set.lowered() : set);
      }
      return change.only(sets);
    }
  },

  /** The TTLs as the definition has them. */
  RESTORE("restore") {
    @Override
    public ZoneChange of(ZoneChange change) {
      return change.only(
          change.leadDown().stream().map(SetChange::restoring).flatMap(Optional::stream).toList());
    }
  };

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** That part of a change; without sets where there is nothing to do. */
  public abstract ZoneChange of(ZoneChange change);

  /** All words, in the order of time but for the first. */
  public static List<String> words() {
    return List.of(WHOLE.word, LOWER.word, SWITCH.word, RESTORE.word);
  }
}
