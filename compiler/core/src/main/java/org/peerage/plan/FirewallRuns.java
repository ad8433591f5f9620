package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.procedure.OtherChanges;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Run;
import org.peerage.schema.Attribute;
import org.peerage.schema.Surroundings.Firewall;
import org.peerage.value.Ref;

/**
 * Firewalls before and after the runs on a cluster: what is to be let through is opened first,
 * since a newcomer behind a closed port does not join, and what nobody needs any more is closed
 * last [EXP-PRE-009].
 */
final class FirewallRuns {

  private final List<Entry> opened = new ArrayList<>();
  private final List<Entry> closed = new ArrayList<>();

  private FirewallRuns() {}

  /**
   * Those of a cluster.
   *
   * @param first whether it is the first cluster to be worked on: permissions that name no cluster
   *     are opened and closed around its runs
   */
  static FirewallRuns of(Difference difference, ClusterPair pair, boolean first) {
    var runs = new FirewallRuns();
    for (Change change : difference.changes()) {
      boolean firewall =
          change.kind() == Kind.SURROUNDINGS
              && change.subject().startsWith(Firewall.KIND.name() + " ");
      if (firewall && change.place().isPresent() && concerns(change, difference, pair, first)) {
        runs.add(change);
      }
    }
    return runs;
  }

  private static boolean concerns(
      Change change, Difference difference, ClusterPair pair, boolean first) {
    boolean named = false;
    for (Attribute<Ref> end : List.of(Firewall.FROM, Firewall.TO)) {
      Optional<Ref> ref = change.place().get().block().get(end);
      String text = ref.map(Ref::text).orElse("");
      int slash = text.indexOf('/');
      String label = slash < 0 ? text : text.substring(0, slash);
      boolean its =
          pair.label().equals(label)
              || pair.before().filter(cluster -> cluster.label().equals(label)).isPresent();
      if (its) {
        return true;
      }
      named |=
          difference.clusters().stream().anyMatch(other -> other.label().equals(label))
              || difference.before().cluster(label).isPresent();
    }
    return first && !named;
  }

  private void add(Change change) {
    Element block = change.place().get().block();
    String label = change.subject() + ", " + change.what();
    if (change.place().get().attribute().isPresent()) {
      change.after().ifPresent(now -> opened.add(new Entry(label, now.text())));
      change.before().ifPresent(then -> closed.add(new Entry(label + " no longer", then.text())));
    } else if (change.after().isPresent()) {
      opened.add(new Entry(label, words(block)));
    } else {
      closed.add(new Entry(label + " no longer", words(block)));
    }
  }

  private static String words(Element allow) {
    var words = new ArrayList<String>();
    allow.get(Firewall.FROM).ifPresent(from -> words.add("from " + from.text()));
    allow.get(Firewall.TO).ifPresent(to -> words.add("to " + to.text()));
    allow.get(Firewall.PROTOCOL).ifPresent(protocol -> words.add(protocol.word()));
    for (var ports : allow.list(Firewall.PORTS)) {
      words.add(ports.value().toString());
    }
    return String.join(" ", words);
  }

  /** What comes before all other runs on the cluster. */
  Optional<Run> before() {
    return opened.isEmpty() ? Optional.empty() : Optional.of(OtherChanges.opened(opened));
  }

  /** What comes behind them. */
  Optional<Run> after() {
    return closed.isEmpty() ? Optional.empty() : Optional.of(OtherChanges.closed(closed));
  }
}
