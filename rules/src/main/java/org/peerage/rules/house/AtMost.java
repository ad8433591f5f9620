package org.peerage.rules.house;

import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.rules.house.AttributePath.Held;
import org.peerage.rules.shared.Phrases;
import org.peerage.source.Span;

/** There are no more values, or blocks, than so many. */
record AtMost(AttributePath path, int most) implements Demand {

  @Override
  public List<Finding> check(List<Subject> group) {
    var findings = new Gathering();
    for (Subject subject : group) {
      List<Held> held = path.of(subject, true);
      if (held.size() > most) {
        Span first = held.get(most).value().at();
        String limit = most == 0 ? "none is allowed" : "at most " + most + " may be there";
        findings.add(
            subject,
            "",
            subject.scoped(
                Finding.at(first, subject.path(), counted(subject, held.size()) + "; " + limit)
                    .marked(most == 0 ? "" : "the first beyond " + most)
                    .help(order())));
      }
    }
    return findings.findings();
  }

  private String counted(Subject subject, int count) {
    String name = "`" + path.from(subject) + "`";
    return path.isBlock()
        ? subject.words() + " has " + Phrases.count(count, name + " block")
        : name + " of " + subject.words() + " has " + Phrases.count(count, "value");
  }

  @Override
  public String order() {
    return "keep at most " + most;
  }
}
