package org.peerage.dns.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordData.Field;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * All records of a zone, or of the part of one that a fragment holds.
 *
 * @param title what people call it, unlike that of any other zone of its view
 * @param head what only a whole zone has
 * @param sets by owner (RFC 4034 section 6.1) and type; the NS records of the zone itself among
 *     them, SOA not
 */
public record ZoneContent(
    DomainName origin, String title, View view, Optional<Head> head, List<RrSet> sets) {

  private static final Comparator<RrSet> CANONICAL =
      Comparator.comparing(RrSet::owner).thenComparing(RrSet::type);

  public ZoneContent {
    var sorted = new ArrayList<RrSet>(sets);
    sorted.sort(CANONICAL);
    sets = List.copyOf(sorted);
  }

  /**
   * The SOA record. Its policy is a number where it was read from a zone.
   *
   * @param ttl of the record, in seconds
   */
  public record Head(Soa soa, int ttl) {

    /** How long "there is no such record" may be believed, in seconds (RFC 2308 section 5). */
    public int negativeTtl() {
      return Math.min(ttl, soa.minimum());
    }

    private boolean answersLike(Head other) {
      Soa that = other.soa;
      return ttl == other.ttl
          && soa.mname().equals(that.mname())
          && soa.rname().equals(that.rname())
          && soa.refresh() == that.refresh()
          && soa.retry() == that.retry()
          && soa.expire() == that.expire()
          && soa.minimum() == that.minimum();
    }
  }

  /** What a definition asks for and its view may show. */
  public static ZoneContent of(ShownZone shown) {
    Zone zone = shown.zone();
    var gathered = new Gathered();
    if (zone.isWhole()) {
      for (DomainName server : zone.nameServers()) {
        var data = new RecordData.Other("NS", List.of(new Field.Name(server)));
        gathered.add(zone.origin(), zone.ttl(), data, "");
      }
    }
    for (DnsRecord one : shown.records()) {
      gathered.add(one.owner(), one.ttl(), one.data(), one.reason());
    }
    Optional<Head> head =
        zone.isWhole() ? zone.soa().map(soa -> new Head(soa, zone.ttl())) : Optional.empty();
    return new ZoneContent(zone.origin(), zone.title(), zone.view(), head, gathered.sets());
  }

  /** Whether no record differs, the serial number left aside. */
  public boolean answersLike(ZoneContent other) {
    if (head.isPresent() != other.head.isPresent() || sets.size() != other.sets.size()) {
      return false;
    }
    if (head.isPresent() && !head.get().answersLike(other.head.get())) {
      return false;
    }
    for (int i = 0; i < sets.size(); i++) {
      RrSet one = sets.get(i);
      RrSet that = other.sets.get(i);
      if (CANONICAL.compare(one, that) != 0 || !one.answersLike(that)) {
        return false;
      }
    }
    return true;
  }

  /** By owner and type. */
  Map<String, RrSet> byName() {
    var byName = new LinkedHashMap<String, RrSet>();
    for (RrSet set : sets) {
      byName.put(Gathered.key(set.owner(), set.type()), set);
    }
    return byName;
  }

  /** Puts records together into sets; the shortest TTL holds (RFC 2181 section 5.2). */
  public static final class Gathered {

    private final Map<String, Part> parts = new LinkedHashMap<>();

    public void add(DomainName owner, int ttl, RecordData data, String reason) {
      Part part = parts.computeIfAbsent(key(owner, data.type()), any -> new Part(owner));
      part.data.add(data);
      part.ttl = Math.min(part.ttl, ttl);
      if (!reason.isEmpty()) {
        part.reasons.add(reason);
      }
    }

    public List<RrSet> sets() {
      var sets = new ArrayList<RrSet>(parts.size());
      for (Part part : parts.values()) {
        String type = part.data.get(0).type();
        sets.add(new RrSet(part.owner, type, part.ttl, part.data, String.join(", ", part.reasons)));
      }
      return sets;
    }

    private static String key(DomainName owner, String type) {
      return owner.toString().toLowerCase(Locale.ROOT) + " " + type;
    }

    /** What is known of one set so far. */
    private static final class Part {

      private final DomainName owner;
      private final List<RecordData> data = new ArrayList<>(2);
      private final Set<String> reasons = new LinkedHashSet<>(2);
      private int ttl = Integer.MAX_VALUE;

      Part(DomainName owner) {
        this.owner = owner;
      }
    }
  }
}
