package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;
import org.peerage.rules.shared.Phrases;

/** What two lists have in common stands in one order; the first block is the measure. */
record SameOrder(AttributePath path) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new ArrayList<Finding>();
    Subject measure = group.get(0);
    Map<Object, Held> first = byValue(path.of(measure, false));
    for (Subject subject : group.subList(1, group.size())) {
      Map<Object, Held> own = byValue(path.of(subject, false));
      var ours = new ArrayList<>(own.keySet());
      ours.retainAll(first.keySet());
      var theirs = new ArrayList<>(first.keySet());
      theirs.retainAll(own.keySet());
      for (int i = 0; i < ours.size(); i++) {
        if (!ours.get(i).equals(theirs.get(i))) {
          findings.add(
              finding(subject, own.get(ours.get(i)), measure, first.get(theirs.get(i)), i));
          break;
        }
      }
    }
    return findings;
  }

  private Finding finding(Subject subject, Held here, Subject measure, Held there, int position) {
    String message =
        subject.words()
            + " has `"
            + path.from(subject)
            + "` in another order than "
            + measure.words();
    String place = Phrases.ordinal(position + 1);
    return subject.scoped(
        Finding.at(here.value().at(), subject.path(), message)
            .marked(place + " of those both have")
            .label(there.value().at(), measure.name() + " has this one there")
            .help(order()));
  }

  private static Map<Object, Held> byValue(List<Held> held) {
    var values = new LinkedHashMap<Object, Held>();
    held.forEach(one -> values.putIfAbsent(one.value().value(), one));
    return values;
  }

  @Override
  public String order() {
    return "write them in one order";
  }
}
