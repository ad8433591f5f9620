package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.change.ZoneContent;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/** The zones that are looked at together. Equal to itself only. */
public final class ZoneFiles {

  private static final DomainName ARPA = DomainName.of("arpa");

  private final List<ReadZone> zones;
  private final Optional<View> view;
  private final List<ZoneContent> wanted;

  /**
   * Some zones.
   *
   * @param zones in the order they were named
   * @param view in which they are published; nothing where that is not known
   * @param wanted what a definition asks for, where they are held against one
   */
  public ZoneFiles(List<ReadZone> zones, Optional<View> view, List<ZoneContent> wanted) {
    this.zones = List.copyOf(zones);
    this.view = view;
    this.wanted = List.copyOf(wanted);
  }

  public List<ReadZone> zones() {
    return zones;
  }

  /** Whether one of them leads from addresses to names. */
  public boolean haveReverse() {
    for (ReadZone zone : zones) {
      if (zone.origin().isWithin(ARPA)) {
        return true;
      }
    }
    return false;
  }

  /** Who sees them; nothing where that is not known. */
  public Optional<View> view() {
    return view;
  }

  /** What a definition asks for in them. */
  public List<ZoneContent> wanted() {
    return wanted;
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
    if (zones.size() == 1) {
      return zones.get(0).records(owner, type);
    }
    var found = new ArrayList<ReadRecord>();
    for (ReadZone zone : zones) {
      found.addAll(zone.records(owner, type));
    }
    return found;
  }
}
