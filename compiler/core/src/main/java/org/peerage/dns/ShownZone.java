package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.value.View;

/**
 * A zone as its view may show it: split horizon as a type. All that is written, sent or compared
 * with a name server is made of this; there is no way to get what must never be public into one of
 * the external view [ZONE-09, EXP-MRA-008, EXP-ISO-004, RFC-ENUM-11].
 */
public final class ShownZone {

  private final Zone zone;
  private final List<DnsRecord> records;
  private final List<DnsRecord> withheld;

  private ShownZone(Zone zone, List<DnsRecord> records, List<DnsRecord> withheld) {
    this.zone = zone;
    this.records = List.copyOf(records);
    this.withheld = List.copyOf(withheld);
  }

  /** What of a zone its view may show. */
  public static ShownZone of(Zone zone) {
    if (zone.view() != View.EXTERNAL) {
      return new ShownZone(zone, zone.records(), List.of());
    }
    var withheld = new ArrayList<DnsRecord>();
    for (DnsRecord one : zone.records()) {
      if (InsideOnly.holds(one.owner(), one.data())) {
        withheld.add(one);
      }
    }
    if (withheld.isEmpty()) {
      return new ShownZone(zone, zone.records(), withheld);
    }
    var shown = new ArrayList<DnsRecord>(zone.records().size() - withheld.size());
    for (DnsRecord one : zone.records()) {
      if (!InsideOnly.holds(one.owner(), one.data())) {
        shown.add(one);
      }
    }
    return new ShownZone(zone, shown, withheld);
  }

  /** Where it comes from; its records are not all shown. */
  public Zone zone() {
    return zone;
  }

  /** In the order of the zone. */
  public List<DnsRecord> records() {
    return records;
  }

  /** What was asked for and must not be shown, in the order of the zone. */
  public List<DnsRecord> withheld() {
    return withheld;
  }
}
