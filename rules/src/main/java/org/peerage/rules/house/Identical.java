package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;
import org.peerage.rules.shared.Phrases;
import org.peerage.source.Span;

/** All have the same values, in whatever order; the first block is the measure. */
record Identical(AttributePath path) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new ArrayList<Finding>();
    Subject measure = group.get(0);
    List<Held> wanted = path.of(measure, false);
    for (Subject subject : group) {
      List<Held> held = path.of(subject, false);
      if (!values(held).equals(values(wanted))) {
        findings.add(finding(subject, held, measure, wanted));
      }
    }
    return findings;
  }

  private Finding finding(Subject subject, List<Held> held, Subject measure, List<Held> wanted) {
    String message =
        "`"
            + path.from(subject)
            + "` differs between "
            + measure.words()
            + " and "
            + subject.words();
    return subject.scoped(
        Finding.at(at(subject, held), subject.path(), message)
            .marked(subject.name() + " has " + said(held))
            .label(at(measure, wanted), measure.name() + " has " + said(wanted))
            .help(order()));
  }

  private static Span at(Subject subject, List<Held> held) {
    return held.isEmpty() ? subject.element().head() : held.get(0).value().at();
  }

  private static Set<Object> values(List<Held> held) {
    var values = new HashSet<Object>();
    held.forEach(one -> values.add(one.value().value()));
    return values;
  }

  private static String said(List<Held> held) {
    var texts = new ArrayList<String>();
    held.forEach(one -> texts.add(one.written()));
    return texts.isEmpty() ? "none" : Phrases.and(texts);
  }

  @Override
  public String order() {
    return "give all the same";
  }
}
