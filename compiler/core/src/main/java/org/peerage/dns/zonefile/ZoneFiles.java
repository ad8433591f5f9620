package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.change.ZoneContent;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * The zones that are looked at together.
 *
 * @param zones in the order they were named
 * @param view in which they are published; nothing where that is not known
 * @param wanted what a definition asks for, where they are held against one
 */
public record ZoneFiles(List<ReadZone> zones, Optional<View> view, List<ZoneContent> wanted) {

  public ZoneFiles {
    zones = List.copyOf(zones);
    wanted = List.copyOf(wanted);
  }

  /** The SRV sets of all of them. */
  public List<ReadSet> srv() {
    return sets("SRV");
  }

  /** The NAPTR sets of all of them. */
  public List<ReadSet> naptr() {
    return sets("NAPTR");
  }

  private List<ReadSet> sets(String type) {
    var found = new ArrayList<ReadSet>();
    for (ReadZone zone : zones) {
      for (ReadSet set : zone.services()) {
        if (set.type().equals(type)) {
          found.add(set);
        }
      }
    }
    return found;
  }

  /** The zone in which all there is of a name stands: the one that begins furthest down. */
  public Optional<ReadZone> answering(DomainName name) {
    Optional<ReadZone> found = Optional.empty();
    for (ReadZone zone : zones) {
      boolean nearer = found.isEmpty() || zone.origin().isWithin(found.get().origin());
      if (nearer && zone.answers(name)) {
        found = Optional.of(zone);
      }
    }
    return found;
  }

  /** The records of an owner and type, in whichever zone. */
  public List<ReadRecord> records(DomainName owner, String type) {
    var found = new ArrayList<ReadRecord>();
    for (ReadZone zone : zones) {
      found.addAll(zone.records(owner, type));
    }
    return found;
  }
}
