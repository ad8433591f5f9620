package org.peerage.cli.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerage.cli.UsageException;
import org.peerage.plan.Plan;
import org.peerage.plan.step.Question;
import org.peerage.resolve.Suggestions;

/** Answers to what a plan asks, as a command line gives them: {@code bridges:mcus=after}. */
final class Answers {

  private Answers() {}

  /** By the names of the questions. */
  static Map<String, String> read(String option, Collection<String> given) throws UsageException {
    var answers = new TreeMap<String, String>();
    for (String one : given) {
      int sign = one.indexOf('=');
      if (sign <= 0 || one.substring(sign + 1).isBlank()) {
        throw new UsageException(
            option + ": `" + one + "` is no answer; write QUESTION=ANSWER, as `key:mcus=new`");
      }
      String name = one.substring(0, sign);
      String answer = one.substring(sign + 1).strip();
      refuseOther(option, name, answer);
      if (answers.put(name, answer) != null) {
        throw new UsageException(option + ": `" + name + "` is answered twice");
      }
    }
    return answers;
  }

  private static void refuseOther(String option, String name, String answer) throws UsageException {
    for (Question question : Question.values()) {
      List<String> choices = question.choices();
      boolean its = name.startsWith(question.of(""));
      if (its && !choices.isEmpty() && !choices.contains(answer)) {
        throw new UsageException(
            option
                + ": `"
                + answer
                + "` does not answer `"
                + name
                + "`; write "
                + (choices.size() == 1 ? "" : "one of ")
                + String.join(", ", choices));
      }
    }
  }

  /** What nobody asks is a mistake: the question meant would stay open. */
  static void refuseUnasked(String option, Map<String, String> answers, Plan plan)
      throws UsageException {
    List<String> asked = List.copyOf(plan.decisions().keySet());
    for (String name : answers.keySet()) {
      if (!asked.contains(name)) {
        throw new UsageException(
            option
                + ": this plan does not ask `"
                + name
                + "`"
                + Suggestions.near(name, asked)
                    .map(near -> "; did you mean `" + near + "`?")
                    .orElse("; leave it out"));
      }
    }
  }
}
