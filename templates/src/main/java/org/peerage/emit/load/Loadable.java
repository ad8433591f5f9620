package org.peerage.emit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;

/** One format. */
interface Loadable {

  /** The sets that a change makes it write, in canonical order. */
  List<SetChange> concerned(ZoneChange change);

  /** Whether there is a form for data of that type. */
  boolean holds(RecordData data);

  /**
   * The files.
   *
   * @param stem their path without an ending
   */
  List<Artifact> files(ZoneChange change, String stem);

  /** Those that differ, without NS of the zone itself, which the service writes. */
  static List<SetChange> differingBelowNs(ZoneChange change) {
    return change.sets().stream().filter(set -> !isOwnNs(set, change)).toList();
  }

  /** All there are in the end: the tool finds what differs itself. */
  static List<SetChange> state(ZoneChange change) {
    var all = new ArrayList<SetChange>();
    change
        .after()
        .ifPresent(
            zone ->
                zone.sets()
                    .forEach(set -> all.add(new SetChange(Optional.empty(), Optional.of(set)))));
    return all;
  }

  static boolean isOwnNs(SetChange set, ZoneChange change) {
    return set.type().equals("NS") && set.owner().equals(change.origin());
  }
}
