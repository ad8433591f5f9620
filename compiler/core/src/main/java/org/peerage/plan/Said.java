package org.peerage.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.peerage.plan.step.Question;

/**
 * What is said of a change beside its two definitions.
 *
 * @param unreachable paths of peers that nobody can reach, {@code edge/expe2}, besides those that
 *     either definition says so of
 * @param answers by the names of questions, {@code bridges:mcus}; each one of {@link
 *     Question#choices}, where there are any
 */
public record Said(Set<String> unreachable, Map<String, String> answers) {

  public static final Said NOTHING = new Said(Set.of(), Map.of());

  public Said {
    unreachable = Set.copyOf(unreachable);
    answers = Map.copyOf(answers);
  }

  /** What was answered about a cluster. */
  Map<Question, String> answers(String cluster) {
    var its = new EnumMap<Question, String>(Question.class);
    for (Question question : Question.values()) {
      String answer = answers.get(question.of(cluster));
      if (answer != null) {
        its.put(question, answer);
      }
    }
    return its;
  }
}
