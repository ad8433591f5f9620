package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;
import org.peerage.value.IpPrefix;
import org.peerage.value.View;
import org.peerage.work.SharedWork;

/** Derives the zones of an estate from its dns, enum and reverse blocks. */
public final class Zones {

  private final Estate estate;
  private final List<Element> blocks;
  private final ZoneCuts cuts = new ZoneCuts();
  private final Map<View, DeclaredAddresses> addresses = new TreeMap<>();
  private final Parts parts;

  /** The zones of an estate. Where they are many, other threads begin to derive them. */
  Zones(Estate estate) {
    this.estate = estate;
    this.blocks = estate.zones();
    for (Element block : blocks) {
      if (!isPartOfAnother(block)) {
        block.get(Dns.VIEW).ifPresent(view -> cuts.add(view, origin(block)));
      }
    }
    this.parts = new Parts();
    if (blocks.size() >= SharedWork.WORTH_SHARING) {
      parts.startAll();
    }
  }

  /**
   * The zones in the order of the estate. A block that does not say its view gives none: a rule
   * reports it.
   */
  public static List<Zone> of(Estate estate) {
    return PublishedDns.of(estate).zones();
  }

  /** The name of the zone a dns, enum or reverse block stands for. */
  public static DomainName origin(Element block) {
    if (block.kind() != Dns.REVERSE) {
      return (DomainName) block.labels().get(0).value();
    }
    return block.get(Dns.ORIGIN).orElseGet(() -> ReverseName.zoneAround(prefix(block)));
  }

  /** The prefix a reverse block stands for. */
  public static IpPrefix prefix(Element reverse) {
    return (IpPrefix) reverse.labels().get(0).value();
  }

  /**
   * Gives all of them to what is published, in the order of the estate, and derives what others
   * have not. To be called once.
   */
  void give(PublishedDns published) {
    parts.taker = published;
    parts.finish();
  }

  /** Whoever asks first has them gathered; others wait. */
  private synchronized DeclaredAddresses addresses(View view) {
    return addresses.computeIfAbsent(view, shown -> new DeclaredAddresses(estate, shown));
  }

  private List<DerivedZone> of(List<Element> some) {
    var zones = new ArrayList<DerivedZone>(some.size());
    for (Element block : some) {
      Optional<View> view = block.get(Dns.VIEW);
      if (view.isPresent()) {
        zones.add(zone(block, view.get()));
      }
    }
    return zones;
  }

  /** The zones, some at a time: they know nothing of one another. */
  private final class Parts extends SharedWork<List<DerivedZone>, RuntimeException> {

    private PublishedDns taker;

    Parts() {
      super((blocks.size() + PART - 1) / PART, blocks.size());
    }

    @Override
    protected List<DerivedZone> part(int index) {
      int from = index * PART;
      return of(blocks.subList(from, Math.min(from + PART, blocks.size())));
    }

    @Override
    protected void take(List<DerivedZone> some) {
      for (DerivedZone one : some) {
        taker.add(one);
      }
    }
  }

  private DerivedZone zone(Element block, View view) {
    var publications = new ArrayList<Publication>(1);
    var zone = new ZoneBuilder(block, origin(block), title(block), view, cuts);
    if (block.kind() == Dns.REVERSE) {
      reverse(block, zone);
    } else {
      var single = new SingleRecords(zone);
      for (Element child : block.children()) {
        if (child.kind() == Dns.Publish.KIND) {
          var publication = Publication.of(block, zone.origin(), view, child, estate);
          publications.add(publication);
          new PublicationRecords(publication, zone).write();
        } else if (child.kind() == Dns.Number.KIND) {
          NumberRecords.write(child, zone);
        } else {
          single.write(child);
        }
      }
    }
    return DerivedZone.of(zone.build(), publications);
  }

  private void reverse(Element block, ZoneBuilder zone) {
    IpPrefix prefix = prefix(block);
    boolean classless = block.get(Dns.ORIGIN).isPresent() && ReverseName.isClassless(prefix);
    int ttl = zone.ttl(Optional.empty(), DnsDefaults.TTL);
    for (DeclaredAddresses.Entry entry : addresses(zone.view()).in(prefix)) {
      DomainName owner =
          classless
              ? ReverseName.in(zone.origin(), entry.address())
              : ReverseName.of(entry.address());
      zone.add(owner, ttl, new RecordData.Ptr(entry.name()), block, entry.at(), entry.reason());
    }
  }

  /** Unlike for any other zone of the view: a piece of a zone is called by its prefix. */
  private static String title(Element block) {
    return isPartOfAnother(block) ? prefix(block).toString() : origin(block).toString();
  }

  /** Whether the records of a block go into a zone that holds more than its prefix. */
  private static boolean isPartOfAnother(Element block) {
    return block.kind() == Dns.REVERSE
        && block.get(Dns.ORIGIN).isEmpty()
        && !ReverseName.isZone(prefix(block));
  }
}
