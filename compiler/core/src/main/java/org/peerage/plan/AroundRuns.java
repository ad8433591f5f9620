package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Element;
import org.peerage.plan.StageMaker.Draft;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.procedure.OtherChanges;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Run;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Surroundings.Endpoints;
import org.peerage.schema.Surroundings.Firewall;
import org.peerage.schema.Surroundings.Link;
import org.peerage.schema.Surroundings.Site;
import org.peerage.value.Ref;

/**
 * What others do around the runs on a cluster: firewalls, other systems, endpoints. What is to be
 * let through is opened first, since a newcomer behind a closed port does not join, and what nobody
 * needs any more is closed last [EXP-PRE-009].
 */
final class AroundRuns {

  /** What a definition knows of something, and nobody enters anywhere. */
  private static final Set<Attribute<?>> FACTS = Set.of(Endpoints.COUNT, Endpoints.SUPPORTS);

  private final Difference difference;
  private final List<Entry> opened = new ArrayList<>();
  private final List<Entry> closed = new ArrayList<>();
  private final List<Entry> systems = new ArrayList<>();
  private final List<Entry> endpoints = new ArrayList<>();
  private final List<Entry> formerSystems = new ArrayList<>();
  private final List<Entry> formerEndpoints = new ArrayList<>();

  private AroundRuns(Difference difference) {
    this.difference = difference;
  }

  /**
   * The drafts, with what others do: opened before the first cluster it names is worked on, closed
   * and changed behind the last; what names none before and behind all.
   */
  static List<Draft> beside(List<Draft> drafts, Difference difference) {
    var runs = new ArrayList<AroundRuns>();
    drafts.forEach(draft -> runs.add(new AroundRuns(difference)));
    for (Change change : difference.changes()) {
      if (change.kind() == Kind.SURROUNDINGS && !drafts.isEmpty()) {
        List<Integer> named = named(change, drafts);
        int last = drafts.size() - 1;
        runs.get(named.isEmpty() ? 0 : named.get(0)).open(change);
        runs.get(named.isEmpty() ? last : named.get(named.size() - 1)).close(change);
      }
    }
    var all = new ArrayList<Draft>();
    for (int i = 0; i < drafts.size(); i++) {
      all.add(drafts.get(i).between(runs.get(i).before(), runs.get(i).after()));
    }
    return all;
  }

  private static List<Integer> named(Change change, List<Draft> drafts) {
    var named = new ArrayList<Integer>();
    for (int i = 0; i < drafts.size(); i++) {
      if (names(change, drafts.get(i).pair())) {
        named.add(i);
      }
    }
    return named;
  }

  /** Whether anything around is changed that names the cluster. */
  static boolean name(Difference difference, ClusterPair pair) {
    for (Change change : difference.changes()) {
      if (change.kind() == Kind.SURROUNDINGS && names(change, pair)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Change change, ClusterPair pair) {
    for (Ref ref : ends(change)) {
      int slash = ref.text().indexOf('/');
      String label = slash < 0 ? ref.text() : ref.text().substring(0, slash);
      if (pair.label().equals(label)
          || pair.before().filter(cluster -> cluster.label().equals(label)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What a permission leads from and to, and where endpoints register. */
  private static List<Ref> ends(Change change) {
    var ends = new ArrayList<Ref>();
    if (change.place().isPresent()) {
      Element block = change.place().get().block();
      block.get(Endpoints.CLUSTER).ifPresent(ends::add);
      ends.addAll(ends(block));
      block.children(Firewall.ALLOW).forEach(allow -> ends.addAll(ends(allow)));
    }
    return ends;
  }

  private static List<Ref> ends(Element allow) {
    var ends = new ArrayList<Ref>();
    if (allow.kind() == Firewall.ALLOW) {
      allow.get(Firewall.FROM).ifPresent(ends::add);
      allow.get(Firewall.TO).ifPresent(ends::add);
    }
    return ends;
  }

  private void open(Change change) {
    if (isOfFirewalls(change)) {
      let(change, true, opened);
    }
  }

  private void close(Change change) {
    BlockKind kind = change.place().orElseThrow().block().kind();
    Optional<Attribute<?>> attribute = change.place().get().attribute();
    if (isOfFirewalls(change)) {
      let(change, false, closed);
    } else if (kind != Link.KIND
        && kind != Site.KIND
        && attribute.filter(FACTS::contains).isEmpty()) {
      boolean ofEndpoints = kind == Endpoints.KIND;
      enter(
          change, ofEndpoints ? endpoints : systems, ofEndpoints ? formerEndpoints : formerSystems);
    }
  }

  /** A permission, or the prefixes of a site whose packets are let through. */
  private boolean isOfFirewalls(Change change) {
    Element block = change.place().orElseThrow().block();
    if (block.kind() != Site.KIND) {
      return block.kind() == Firewall.KIND || block.kind() == Firewall.ALLOW;
    }
    for (Element firewall : difference.after().all(Firewall.KIND)) {
      for (Element allow : firewall.children(Firewall.ALLOW)) {
        if (ends(allow).stream().anyMatch(end -> end.text().equals(block.label()))) {
          return change.place().get().attribute().isPresent();
        }
      }
    }
    return false;
  }

  private static void let(Change change, boolean opens, List<Entry> entries) {
    Element block = change.place().orElseThrow().block();
    Optional<Change.Side> side = opens ? change.after() : change.before();
    if (side.isEmpty()) {
      return;
    }
    String label = label(change);
    String end = opens ? "" : " no longer";
    if (change.place().get().attribute().isPresent()) {
      entries.add(new Entry(label + end, side.get().text()));
      return;
    }
    List<Element> permissions =
        block.kind() == Firewall.ALLOW ? List.of(block) : block.children(Firewall.ALLOW);
    for (Element allow : permissions) {
      String name = allow == block ? label : label + ", allow " + allow.label();
      entries.add(new Entry(name + end, words(allow)));
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

  private static void enter(Change change, List<Entry> entries, List<Entry> former) {
    String label = label(change);
    if (change.place().orElseThrow().attribute().isPresent()) {
      entries.add(new Entry(label, change.after().map(Change.Side::text).orElse("")));
      former.add(new Entry(label, change.before().map(Change.Side::text).orElse("")));
    } else {
      boolean comes = change.after().isPresent();
      entries.add(comes ? Entry.added(label) : Entry.deleted(label));
      former.add(comes ? Entry.deleted(label) : Entry.added(label));
    }
  }

  private static String label(Change change) {
    return change.what().isEmpty() ? change.subject() : change.subject() + ", " + change.what();
  }

  private List<Run> before() {
    return opened.isEmpty() ? List.of() : List.of(OtherChanges.opened(opened));
  }

  private List<Run> after() {
    var runs = new ArrayList<Run>();
    if (!systems.isEmpty() || !endpoints.isEmpty()) {
      runs.add(OtherChanges.others(systems, formerSystems, endpoints, formerEndpoints));
    }
    if (!closed.isEmpty()) {
      runs.add(OtherChanges.closed(closed));
    }
    return runs;
  }
}
