package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;
import org.peerage.rules.shared.Phrases;
import org.peerage.source.Span;

/**
 * Something is written.
 *
 * @param wanted values that must be among those written; none: any will do
 */
record Required(AttributePath path, List<Object> wanted) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new Gathering();
    for (Subject subject : group) {
      List<Held> held = path.of(subject, true);
      List<String> lacking = lacking(held);
      if (held.isEmpty() || !lacking.isEmpty()) {
        findings.add(subject, lacking.toString(), finding(subject, held, lacking));
      }
    }
    return findings.findings();
  }

  private List<String> lacking(List<Held> held) {
    var lacking = new ArrayList<String>();
    for (Object value : wanted) {
      boolean there = false;
      for (Held one : held) {
        there |= one.value().value().equals(value);
      }
      if (!there) {
        lacking.add(Written.of(value));
      }
    }
    return lacking;
  }

  private Finding finding(Subject subject, List<Held> held, List<String> lacking) {
    String name = "`" + path.from(subject) + "`";
    String message =
        lacking.isEmpty()
            ? subject.words() + " has no " + name
            : name + " of " + subject.words() + " lacks " + Phrases.and(lacking);
    Span at = held.isEmpty() ? subject.element().head() : held.get(0).value().at();
    return subject.scoped(
        Finding.at(at, subject.path(), message).help(order()).missingFrom(subject.element()));
  }

  @Override
  public String order() {
    var values = new ArrayList<String>();
    for (Object value : wanted) {
      values.add(Written.of(value));
    }
    String what = path.attribute().map(it -> it.name()).orElse(path.last().name());
    return path.isBlock()
        ? "write a `" + what + "` block"
        : "write `" + what + (values.isEmpty() ? "`" : "` with " + Phrases.and(values));
  }
}
