package org.peerage.rules.house;

import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;

/**
 * Something is not written.
 *
 * @param unwanted the values that are meant; none: whatever is written
 */
record Forbidden(AttributePath path, List<Object> unwanted) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new Gathering();
    for (Subject subject : group) {
      for (Held held : path.of(subject, true)) {
        if (unwanted.isEmpty() || unwanted.contains(held.value().value())) {
          findings.add(subject, held.written(), finding(subject, held));
        }
      }
    }
    return findings.findings();
  }

  private Finding finding(Subject subject, Held held) {
    String what = "`" + path.from(held.holder()) + "` of " + held.holder().words();
    String message =
        path.isBlock()
            ? held.holder().words() + " is not allowed"
            : unwanted.isEmpty()
                ? what + " is written, which is not allowed"
                : what + " is " + held.written() + ", which is not allowed";
    return subject.scoped(Finding.at(held.value().at(), subject.path(), message).help(order()));
  }

  @Override
  public String order() {
    return unwanted.isEmpty() ? "take it out" : "write another value, or take it out";
  }
}
