package org.peerage.dns.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * What is to be done to a zone.
 *
 * @param sets those that differ, by owner and type; none where nothing does. SOA is never among
 *     them: its serial is the name server's, or that of the zone file
 * @param before nothing for a zone that is new
 * @param after the state it comes to; nothing for a zone that goes
 */
public record ZoneChange(
    List<SetChange> sets, Optional<ZoneContent> before, Optional<ZoneContent> after) {

  public ZoneChange {
    sets = List.copyOf(sets);
  }

  /** From a state to another; at least one must be given. */
  public static ZoneChange between(Optional<ZoneContent> before, Optional<ZoneContent> after) {
    var then = before.map(ZoneContent::byName).orElseGet(Map::of);
    var now = after.map(ZoneContent::byName).orElseGet(Map::of);
    var changes = new ArrayList<SetChange>();
    for (var entry : now.entrySet()) {
      Optional<RrSet> old = Optional.ofNullable(then.get(entry.getKey()));
      if (old.isEmpty() || !old.get().answersLike(entry.getValue())) {
        changes.add(new SetChange(old, Optional.of(entry.getValue())));
      }
    }
    for (var entry : then.entrySet()) {
      if (!now.containsKey(entry.getKey())) {
        changes.add(new SetChange(Optional.of(entry.getValue()), Optional.empty()));
      }
    }
    changes.sort(
        (one, other) -> {
          int byOwner = one.owner().compareTo(other.owner());
          return byOwner != 0 ? byOwner : one.type().compareTo(other.type());
        });
    return new ZoneChange(changes, before, after);
  }

  /** All of a zone, as if there were nothing yet. */
  public static ZoneChange all(ZoneContent zone) {
    return between(Optional.empty(), Optional.of(zone));
  }

  /**
   * From some zones to others, paired by view and title, in that order; pairs that do not differ
   * are left out.
   */
  public static List<ZoneChange> between(List<ZoneContent> before, List<ZoneContent> after) {
    var then = byName(before);
    var now = byName(after);
    var names = new TreeMap<String, Boolean>();
    then.keySet().forEach(name -> names.put(name, true));
    now.keySet().forEach(name -> names.put(name, true));
    var changes = new ArrayList<ZoneChange>();
    for (String name : names.keySet()) {
      var change = between(Optional.ofNullable(then.get(name)), Optional.ofNullable(now.get(name)));
      if (!change.sets.isEmpty() || change.changesHead()) {
        changes.add(change);
      }
    }
    return changes;
  }

  public DomainName origin() {
    return any().origin();
  }

  public String title() {
    return any().title();
  }

  public View view() {
    return any().view();
  }

  /** Whether the SOA record differs in more than its serial number. */
  public boolean changesHead() {
    return before.isPresent()
        && after.isPresent()
        && !new ZoneContent(origin(), title(), view(), before.get().head(), List.of())
            .answersLike(new ZoneContent(origin(), title(), view(), after.get().head(), List.of()));
  }

  /** Records that come. */
  public int added() {
    return sets.stream().mapToInt(set -> set.added().size()).sum();
  }

  /** Records that go. */
  public int removed() {
    return sets.stream().mapToInt(set -> set.removed().size()).sum();
  }

  /** Records that go with nothing in their place: fewer of an owner and type than before. */
  public int lost() {
    return sets.stream()
        .mapToInt(set -> Math.max(0, set.removed().size() - set.added().size()))
        .sum();
  }

  /** Records there were. */
  public int recordsBefore() {
    return before.stream()
        .flatMap(zone -> zone.sets().stream())
        .mapToInt(set -> set.data().size())
        .sum();
  }

  /** Those of its sets whose TTL is to be lowered first. */
  public List<SetChange> leadDown() {
    return sets.stream().filter(SetChange::needsLeadDown).toList();
  }

  /** A part of it; the states are those of the whole change. */
  ZoneChange only(List<SetChange> some) {
    return new ZoneChange(some, before, after);
  }

  private ZoneContent any() {
    return after.or(() -> before).orElseThrow();
  }

  private static TreeMap<String, ZoneContent> byName(List<ZoneContent> zones) {
    var byName = new TreeMap<String, ZoneContent>();
    for (ZoneContent zone : zones) {
      byName.putIfAbsent(zone.view().word() + " " + zone.title(), zone);
    }
    return byName;
  }
}
