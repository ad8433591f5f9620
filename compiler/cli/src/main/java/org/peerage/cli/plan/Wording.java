package org.peerage.cli.plan;

import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Side;
import org.peerage.plan.change.Difference;

/** How a change is told to people. */
final class Wording {

  private Wording() {}

  /** What a change stands under: its cluster, what is around the clusters, or DNS. */
  static String group(Change change, Difference difference) {
    if (change.kind() == Kind.DNS) {
      return "DNS";
    }
    if (change.kind() == Kind.SURROUNDINGS) {
      return "surroundings";
    }
    String subject = change.subject();
    int slash = subject.indexOf('/');
    String label = slash < 0 ? subject : subject.substring(0, slash);
    return difference.cluster(label).isPresent() ? "cluster " + label : label;
  }

  /** Kind and attribute: {@code peer-specific setting ntp}; nothing the group has said. */
  static String what(Change change) {
    boolean named = change.kind() == Kind.DNS || change.kind() == Kind.SURROUNDINGS;
    String title = change.kind().title();
    if (named) {
      return change.what();
    }
    if (change.what().isEmpty() || change.what().equals(title)) {
      return title;
    }
    return title + " " + change.what();
  }

  /** {@code +} for what comes, {@code -} for what goes, {@code ~} for what changes. */
  static char sign(Change change) {
    if (change.before().isEmpty()) {
      return '+';
    }
    return change.after().isEmpty() ? '-' : '~';
  }

  /** The value before; empty where it says no more than the subject does. */
  static String before(Change change) {
    return saysMore(change) ? change.before().map(Side::text).orElse("") : "";
  }

  /** The value after; likewise. */
  static String after(Change change) {
    return saysMore(change) ? change.after().map(Side::text).orElse("") : "";
  }

  private static boolean saysMore(Change change) {
    return !change.what().isEmpty() || change.before().isPresent() && change.after().isPresent();
  }

  /** {@code no changes}, {@code 1 change}, {@code 2 changes}. */
  static String counted(int changes) {
    return changes == 0 ? "no changes" : changes == 1 ? "1 change" : changes + " changes";
  }
}
