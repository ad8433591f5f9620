package org.peerage.rules.house;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;

/**
 * Every value that a path leads to passes a test; what is not there is not asked for.
 *
 * @param order what to write, as an order
 * @param only the one text that passes, where there is one
 */
record EachValue(AttributePath path, Test test, String order, Optional<String> only)
    implements Demand {

  /** What is wrong with a value. */
  interface Test {

    /** The end of a sentence that begins with the value; nothing where it passes. */
    Optional<String> fault(Object value);
  }

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new Gathering();
    for (Subject subject : group) {
      for (Held held : path.of(subject, false)) {
        test.fault(held.value().value())
            .ifPresent(
                fault ->
                    findings.add(subject, held.written() + fault, finding(subject, held, fault)));
      }
    }
    return findings.findings();
  }

  private Finding finding(Subject subject, Held held, String fault) {
    String what = "`" + path.from(held.holder()) + "` of " + held.holder().words();
    var finding =
        Finding.at(held.value().at(), subject.path(), what + " is " + held.written() + fault)
            .marked(held.isDefault() ? "nothing is said, so it is " + held.written() : "")
            .help(order);
    boolean here = !held.isDefault() && held.holder().writes(held.value().at());
    return subject.scoped(
        only.isPresent() && here
            ? finding.fix(
                new Fix(
                    "write " + only.get(),
                    List.of(new Edit(held.value().at(), only.get())),
                    Fix.Safety.UNSAFE))
            : finding);
  }
}
