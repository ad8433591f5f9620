package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerage.dns.change.ZoneContent;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/** The zones that are looked at together. Equal to itself only. */
public final class ZoneFiles {

  private final List<ReadZone> zones;
  private final Optional<View> view;
  private final List<ZoneContent> wanted;
  private final List<ReadSet> srv;
  private final List<ReadSet> naptr;
  private final Map<Function<ZoneFiles, ?>, Object> derived = new HashMap<>();

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
    this.srv = sets("SRV");
    this.naptr = sets("NAPTR");
  }

  public List<ReadZone> zones() {
    return zones;
  }

  /** Who sees them; nothing where that is not known. */
  public Optional<View> view() {
    return view;
  }

  /** What a definition asks for in them. */
  public List<ZoneContent> wanted() {
    return wanted;
  }

  /** The SRV sets of all of them. */
  public List<ReadSet> srv() {
    return srv;
  }

  /** The NAPTR sets of all of them. */
  public List<ReadSet> naptr() {
    return naptr;
  }

  /**
   * What many rules work out of the same records, worked out once.
   *
   * @param derivation a constant, since it is told apart by identity; pure
   */
  public <T> T derived(Function<ZoneFiles, T> derivation) {
    Object known = derived.get(derivation);
    if (known == null) {
      known = derivation.apply(this);
      derived.put(derivation, known);
    }
    @SuppressWarnings("unchecked") // the value stands under the function that made it
    T value = (T) known;
    return value;
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
    return List.copyOf(found);
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
