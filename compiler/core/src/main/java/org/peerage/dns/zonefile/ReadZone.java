package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.peerage.source.SourceText;
import org.peerage.value.DomainName;

/** All that a zone file holds, with what it includes. Equal to itself only. */
public final class ReadZone {

  private final SourceText text;
  private final DomainName origin;
  private final List<ReadRecord> records;
  private final boolean whole;
  private final Set<DomainName> unread;
  private final boolean gaps;
  private final boolean cut;
  private final OwnerIndex index;
  private final List<ReadSet> services;

  /**
   * What was read.
   *
   * @param text of the file itself
   * @param origin the name of the zone
   * @param records in the order of the file
   * @param unread owners of entries that could not be read, so that what they seem to lack may be
   *     there
   * @param gaps whether whole files could not be read
   */
  public ReadZone(
      SourceText text,
      DomainName origin,
      List<ReadRecord> records,
      Set<DomainName> unread,
      boolean gaps) {
    this.text = text;
    this.origin = origin;
    this.records = records;
    this.unread = Set.copyOf(unread);
    this.gaps = gaps;
    this.cut = isCut(origin, records);
    this.index = new OwnerIndex(records);
    this.whole = !records(origin, "SOA").isEmpty();
    this.services = List.copyOf(gatherServices());
  }

  private static boolean isCut(DomainName origin, List<ReadRecord> records) {
    for (ReadRecord one : records) {
      boolean below = one.type().equals("NS") && !one.owner().equals(origin);
      if (below || one.type().equals("DNAME")) {
        return true;
      }
    }
    return false;
  }

  /** The file's own text. */
  public SourceText text() {
    return text;
  }

  public DomainName origin() {
    return origin;
  }

  /** All records, in the order of the file. */
  public List<ReadRecord> records() {
    return records;
  }

  /** Whether it has a SOA record: else it is a part of a zone, and the rest is not known. */
  public boolean isWhole() {
    return whole;
  }

  /** The records of an owner, in the order of the file. */
  public List<ReadRecord> records(DomainName owner) {
    return index.of(owner);
  }

  public List<ReadRecord> records(DomainName owner, String type) {
    var found = new ArrayList<ReadRecord>();
    for (ReadRecord one : index.of(owner)) {
      if (one.type().equals(type)) {
        found.add(one);
      }
    }
    return found;
  }

  public boolean has(DomainName owner, String type) {
    return index.has(owner, type);
  }

  public boolean hasAddress(DomainName name) {
    return has(name, "A") || has(name, "AAAA");
  }

  /** Calls with the records of each owner that has more than one. */
  public void crowded(Consumer<List<ReadRecord>> consumer) {
    for (int i = 0; i < records.size(); i++) {
      if (index.isFirst(i) && !index.isLast(i)) {
        consumer.accept(index.of(records.get(i).owner()));
      }
    }
  }

  /** The SRV and NAPTR sets, in the order of the file. */
  public List<ReadSet> services() {
    return services;
  }

  private List<ReadSet> gatherServices() {
    var found = new ArrayList<ReadSet>();
    for (int i = 0; i < records.size(); i++) {
      String type = records.get(i).type();
      if (isService(type) && isFirstOfSet(i)) {
        found.add(new ReadSet(this, records(records.get(i).owner(), type)));
      }
    }
    return found;
  }

  private static boolean isService(String type) {
    return type.equals("SRV") || type.equals("NAPTR");
  }

  private boolean isFirstOfSet(int i) {
    if (index.isFirst(i)) {
      return true;
    }
    ReadRecord one = records.get(i);
    for (ReadRecord other : index.of(one.owner())) {
      if (other.type().equals(one.type())) {
        return other == one;
      }
    }
    return false;
  }

  /**
   * Whether all there is of a name stands here: it lies in the zone, which is whole and could be
   * read, and is not cut above the name (NS, RFC 1034 section 4.2; DNAME, RFC 6672).
   */
  public boolean answers(DomainName name) {
    if (!whole || gaps || unread.contains(name) || !name.isWithin(origin)) {
      return false;
    }
    if (!cut) {
      return true;
    }
    for (DomainName at = name; !at.equals(origin); at = at.parent()) {
      if (has(at, "NS") || !at.equals(name) && has(at, "DNAME")) {
        return false;
      }
    }
    return !has(origin, "DNAME") || name.equals(origin);
  }

  /** Whether each entry of an owner could be read. */
  public boolean isRead(DomainName owner) {
    return !gaps && !unread.contains(owner);
  }

  /** Whether a name has an address, is an alias, or may be either by a wildcard (RFC 4592). */
  public boolean resolves(DomainName name) {
    if (hasAddress(name) || has(name, "CNAME")) {
      return true;
    }
    if (!records(name).isEmpty()) {
      return false;
    }
    DomainName wildcard = DomainName.of("*");
    for (DomainName at = name; !at.equals(origin) && !at.isRoot(); ) {
      at = at.parent();
      DomainName star = wildcard.under(at);
      if (hasAddress(star) || has(star, "CNAME")) {
        return true;
      }
    }
    return false;
  }

  /** The records of each type among some of one owner, in the order of the file. */
  public static Map<String, List<ReadRecord>> byType(List<ReadRecord> records) {
    var byType = new LinkedHashMap<String, List<ReadRecord>>();
    for (ReadRecord one : records) {
      byType.computeIfAbsent(one.type(), type -> new ArrayList<>(2)).add(one);
    }
    return byType;
  }
}
