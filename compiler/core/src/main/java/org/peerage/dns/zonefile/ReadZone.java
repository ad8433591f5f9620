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
  private final ZoneRecords records;
  private final Set<DomainName> unread;
  private final boolean gaps;
  private final boolean whole;
  private final boolean cut;

  /**
   * What was read.
   *
   * @param text of the file itself
   * @param origin the name of the zone
   * @param records in the order of the file; none is added any more
   * @param unread owners of entries that could not be read, so that what they seem to lack may be
   *     there
   * @param gaps whether whole files could not be read
   */
  public ReadZone(
      SourceText text,
      DomainName origin,
      ZoneRecords records,
      Set<DomainName> unread,
      boolean gaps) {
    this.text = text;
    this.origin = origin;
    this.records = records;
    this.unread = Set.copyOf(unread);
    this.gaps = gaps;
    this.whole = has(origin, "SOA");
    this.cut = isCut();
  }

  private boolean isCut() {
    for (int i = 0; i < records.size(); i++) {
      String type = records.type(i);
      if (type.equals("DNAME") || type.equals("NS") && !records.owner(i).equals(origin)) {
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

  /** Whether it has a SOA record: else it is a part of a zone, and the rest is not known. */
  public boolean isWhole() {
    return whole;
  }

  /** The records of one type, in the order of the file. */
  public List<ReadRecord> ofType(String type) {
    var found = new ArrayList<ReadRecord>();
    for (int i = 0; i < records.size(); i++) {
      if (records.type(i).equals(type)) {
        found.add(records.get(i));
      }
    }
    return found;
  }

  /** The records whose owner does not lie in the zone, in the order of the file. */
  public List<ReadRecord> outside() {
    return records.outside(origin);
  }

  /** Calls with all records of each owner, in the order in which the file names them first. */
  public void eachOwner(Consumer<List<ReadRecord>> consumer) {
    for (int i = 0; i < records.size(); i++) {
      if (records.isFirst(i)) {
        consumer.accept(from(i));
      }
    }
  }

  /** The records of an owner, in the order of the file. */
  public List<ReadRecord> records(DomainName owner) {
    int first = records.first(owner);
    return first < 0 ? List.of() : from(first);
  }

  private List<ReadRecord> from(int first) {
    if (records.next(first) < 0) {
      return List.of(records.get(first));
    }
    var found = new ArrayList<ReadRecord>(4);
    for (int at = first; at >= 0; at = records.next(at)) {
      found.add(records.get(at));
    }
    return found;
  }

  public List<ReadRecord> records(DomainName owner, String type) {
    List<ReadRecord> found = List.of();
    for (int at = records.first(owner); at >= 0; at = records.next(at)) {
      if (records.type(at).equals(type)) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(records.get(at));
      }
    }
    return found;
  }

  /** Whether an owner has any record. */
  public boolean has(DomainName owner) {
    return records.first(owner) >= 0;
  }

  public boolean has(DomainName owner, String type) {
    for (int at = records.first(owner); at >= 0; at = records.next(at)) {
      if (records.type(at).equals(type)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasAddress(DomainName name) {
    return has(name, "A") || has(name, "AAAA");
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
    if (has(name)) {
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
