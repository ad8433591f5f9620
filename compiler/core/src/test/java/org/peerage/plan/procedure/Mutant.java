package org.peerage.plan.procedure;

import java.util.List;
import org.peerage.plan.step.Run;

/**
 * A plan with one thing wrong.
 *
 * @param kind what is wrong
 * @param run the first run that differs, from 0
 * @param step the step that it is about; the number of steps of its run where it is about a run
 * @param runs all runs
 */
record Mutant(Kind kind, int run, int step, List<Run> runs) {

  /** What is wrong with a plan. */
  enum Kind {
    DROPPED("dropped"),
    LATER("later"),
    BEFORE_THE_GATE("before the gate"),
    BEFORE_THE_CHECK("before the check"),
    BEFORE_IT_LEAVES("before it leaves"),
    EXCHANGED("exchanged with the next save"),
    INTO_A_WINDOW("into a short window"),
    BEHIND_THE_NEXT("behind the next drain or restart"),
    LAST("last"),
    OTHER_NUMBER("another number"),
    OTHER_ORDER("another order"),
    GAP("a gap"),
    MISSING("an address missing"),
    FOREIGN("a foreign address"),
    OTHER_NAME("another name"),
    OTHER_MODE("another mode or key"),
    EVERYBODY("led to everybody"),
    RUN_DROPPED("run dropped"),
    RUN_LATER("run later");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
