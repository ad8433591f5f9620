package org.peerage.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.peerage.model.Element;

/**
 * A zone with what is asked of it more than once.
 *
 * @param publications what its publish blocks name, in the order they stand
 * @param services its SRV sets
 * @param targets of its SRV records that lead from one block to one name, as written, the first
 * @param rewrites its NAPTR sets
 * @param aliases whether it has a CNAME record
 * @param pointersByHand whether a PTR record was written as one, and not derived from an address
 */
record DerivedZone(
    Zone zone,
    List<Publication> publications,
    List<RecordSet> services,
    List<DnsRecord> targets,
    List<RecordSet> rewrites,
    boolean aliases,
    boolean pointersByHand) {

  static DerivedZone of(Zone zone, List<Publication> publications) {
    var services = new ArrayList<RecordSet>();
    var rewrites = new ArrayList<RecordSet>(0);
    boolean aliases = false;
    boolean pointersByHand = false;
    List<DnsRecord> records = zone.records();
    int start = 0;
    while (start < records.size()) {
      DnsRecord first = records.get(start);
      String type = first.data().type();
      int end = start + 1;
      while (end < records.size()
          && records.get(end).data().type().equals(type)
          && records.get(end).owner().equals(first.owner())) {
        end++;
      }
      if (type.equals("SRV")) {
        RecordSet set = RecordSet.of(zone, first.owner(), records.subList(start, end));
        services.add(services.isEmpty() ? set : set.beside(services.get(services.size() - 1)));
      } else if (type.equals("NAPTR")) {
        rewrites.add(RecordSet.of(zone, first.owner(), records.subList(start, end)));
      } else if (type.equals("CNAME")) {
        aliases = true;
      } else if (type.equals("PTR")) {
        for (int i = start; i < end; i++) {
          pointersByHand |= records.get(i).data() instanceof RecordData.Other;
        }
      }
      start = end;
    }
    return new DerivedZone(
        zone, publications, services, targets(services), rewrites, aliases, pointersByHand);
  }

  private static List<DnsRecord> targets(List<RecordSet> services) {
    if (services.isEmpty()) {
      return List.of();
    }
    var targets = new ArrayList<DnsRecord>();
    var leading = new HashMap<String, Element>();
    for (RecordSet set : services) {
      for (DnsRecord one : set.records()) {
        String target = ((RecordData.Srv) one.data()).target().toString();
        if (leading.put(target, one.from()) != one.from()) {
          targets.add(one);
        }
      }
    }
    return targets;
  }
}
