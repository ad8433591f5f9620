package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;

/** No value is there twice. */
record Unique(AttributePath path) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new ArrayList<Finding>();
    Map<Object, Held> first = new HashMap<>();
    for (Subject subject : group) {
      for (Held held : path.of(subject, true)) {
        Held known = first.putIfAbsent(held.value().value(), held);
        if (known != null && !known.value().at().equals(held.value().at())) {
          String name = "`" + path.from(held.holder()) + "`";
          String message =
              held.holder().words() + " and " + known.holder().words() + " have one " + name;
          findings.add(
              subject.scoped(
                  Finding.at(held.value().at(), subject.path(), message)
                      .marked(held.written())
                      .label(known.value().at(), known.holder().name() + " has it too")
                      .help(order())));
        }
      }
    }
    return findings;
  }

  @Override
  public String order() {
    return "give each a value of its own";
  }
}
