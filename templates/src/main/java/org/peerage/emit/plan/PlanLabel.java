package org.peerage.emit.plan;

import java.util.List;

/**
 * What is written on a plan and is no part of it.
 *
 * @param hash of the plan, in hexadecimal digits
 * @param before name of the old state, as it was given
 * @param after name of the new state
 * @param acknowledged losses that somebody has taken upon themselves, by their names
 * @param unreachable paths of peers that were said to be unreachable
 * @param answers what was decided, each as {@code bridges:mcus=after}
 * @param compiler the version that made the plan
 */
public record PlanLabel(
    String hash,
    String before,
    String after,
    List<String> acknowledged,
    List<String> unreachable,
    List<String> answers,
    String compiler) {

  public PlanLabel {
    acknowledged = List.copyOf(acknowledged);
    unreachable = List.copyOf(unreachable);
    answers = List.copyOf(answers);
  }

  /** What is hashed: a plan is the same whatever the revisions are called. */
  PlanLabel unnamed() {
    return new PlanLabel("", "", "", acknowledged, unreachable, answers, compiler);
  }

  PlanLabel hashed(String digits) {
    return new PlanLabel(digits, before, after, acknowledged, unreachable, answers, compiler);
  }
}
