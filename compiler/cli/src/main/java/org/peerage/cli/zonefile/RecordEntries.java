package org.peerage.cli.zonefile;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.xbill.DNS.Type;

/** Reads entries that are records: owner, TTL, class and type here, the data by dnsjava. */
final class RecordEntries {

  private final Standing standing;
  private final Gathering gathering;
  private final EntryData data;

  RecordEntries(Standing standing, Gathering gathering, NameTable names) {
    this.standing = standing;
    this.gathering = gathering;
    this.data = new EntryData(names);
  }

  /** Reads one; what is wrong with it is told, and then it is left out. */
  void read(SourceText text, ZoneEntries entries) throws IOException {
    boolean named = entries.beginsLine();
    int field = named ? 1 : 0;
    if (named && !owner(text, entries, false)) {
      return;
    }
    if (standing.owner().isEmpty()) {
      gathering.problem(
          ZoneFileMessages.malformed(entries.span(text, 0), "a record without an owner")
              .help("write the owner in the first column"));
      return;
    }
    String all = text.text();
    int ttl = ReadRecord.NO_TTL;
    boolean classed = false;
    while (field < entries.count()) {
      int from = entries.from(field);
      int to = entries.to(field);
      if (ttl == ReadRecord.NO_TTL && EntryWords.isTtl(all, from, to)) {
        OptionalInt read = EntryWords.ttl(all, from, to);
        if (read.isEmpty()) {
          malformed(
              entries.span(text, field),
              "TTL " + entries.field(field) + " is beyond 2147483647 seconds");
          return;
        }
        ttl = read.getAsInt();
      } else if (!classed && EntryWords.isClass(all, from, to)) {
        classed = true;
        if (!all.regionMatches(true, from, "IN", 0, 2)) {
          malformed(
              entries.span(text, field),
              "class " + entries.field(field) + ", where only IN can be looked at");
          return;
        }
      } else {
        break;
      }
      field++;
    }
    if (field == entries.count()) {
      malformed(entries.span(text, entries.count() - 1), "a record without a type");
      return;
    }
    int type = data.type(all, entries.from(field), entries.to(field));
    if (type <= 0) {
      malformed(entries.span(text, field), entries.field(field) + ", which is no type of record");
      return;
    }
    read(text, entries, field, type, ttl);
    if (named && !classed && field == 1) {
      classAsOwner(text, entries);
    }
    if (!named && standing.isNewOrigin()) {
      gathering.remark(
          ZoneFileMessages.ownerLeftOut(
              entries.span(text, 0), standing.owner().orElseThrow().toString()));
    }
    standing.recordRead();
  }

  private void classAsOwner(SourceText text, ZoneEntries entries) {
    if (EntryWords.isClass(text.text(), entries.from(0), entries.to(0))) {
      String word = entries.field(0);
      if (word.equals(word.toUpperCase(Locale.ROOT))) {
        gathering.remark(
            ZoneFileMessages.classAsOwner(
                entries.span(text, 0), word, standing.owner().orElseThrow().toString()));
      }
    }
  }

  private void read(SourceText text, ZoneEntries entries, int typeField, int type, int written)
      throws IOException {
    DomainName owner = standing.owner().orElseThrow();
    int numbers = type == Type.SRV ? 3 : type == Type.NAPTR ? 2 : 0;
    for (int i = typeField + 1; i < entries.count() && i <= typeField + numbers; i++) {
      if (EntryWords.isTooGreat(text.text(), entries.from(i), entries.to(i))) {
        gathering.problem(ZoneFileMessages.numberTooGreat(entries.span(text, i), entries.field(i)));
        gathering.unread().add(owner);
        return;
      }
    }
    RecordData read;
    try {
      read = data.read(type, text.text(), entries, typeField + 1, standing.originName());
    } catch (IOException wrong) {
      int first = Math.min(typeField + 1, entries.count() - 1);
      malformed(
          text.span(entries.from(first), entries.end()),
          entries.field(typeField) + " data that cannot be read: " + wrong.getMessage());
      return;
    }
    int ttl = written != ReadRecord.NO_TTL ? written : standing.ttl();
    if (ttl == ReadRecord.NO_TTL && type == Type.SOA) {
      ttl = minimum(text, entries);
    }
    standing.ttlOf(written, ttl);
    gathering.roomForOne(text.name());
    gathering
        .records()
        .add(owner, ttl, read, entries.start(), entries.from(typeField), entries.end());
  }

  /** The minimum of a SOA record holds where nothing else does (RFC 2308 section 4). */
  private static int minimum(SourceText text, ZoneEntries soa) {
    int from = soa.from(soa.count() - 1);
    return EntryWords.isTtl(text.text(), from, soa.end())
        ? EntryWords.ttl(text.text(), from, soa.end()).orElse(ReadRecord.NO_TTL)
        : ReadRecord.NO_TTL;
  }

  /** Reads the owner; false where there is none to be had. */
  boolean owner(SourceText text, ZoneEntries entries, boolean silently) {
    int from = entries.from(0);
    int to = entries.to(0);
    if (standing.isSameOwner(text.text(), from, to)) {
      return true;
    }
    if (standing.origin().isEmpty() && text.text().charAt(to - 1) != '.') {
      if (!silently) {
        originUnknown(text, entries);
      }
      return false;
    }
    try {
      DomainName name = standing.name(text.text(), from, to);
      standing.owner(name, entries.field(0));
      if (standing.origin().isEmpty() && isSoa(entries)) {
        standing.begin(name);
      }
      return true;
    } catch (IOException wrong) {
      if (!silently) {
        malformed(entries.span(text, 0), "an owner that is no name: " + wrong.getMessage());
      }
      standing.noOwner();
      return false;
    }
  }

  private void originUnknown(SourceText text, ZoneEntries entries) {
    if (hasType(text, entries)) {
      gathering.problem(
          ZoneFileMessages.originUnknown(entries.span(text, 0), entries.field(0))
              .help("name the zone: --origin ZONE"));
      gathering.end();
    } else {
      malformed(entries.span(text, 0), "no record, but words");
    }
  }

  /** Whether a type stands where one can: behind owner, TTL and class. */
  private boolean hasType(SourceText text, ZoneEntries entries) {
    for (int i = 1; i < Math.min(4, entries.count()); i++) {
      if (data.type(text.text(), entries.from(i), entries.to(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSoa(ZoneEntries entries) {
    for (int i = 1; i < Math.min(4, entries.count()); i++) {
      if (entries.field(i).equalsIgnoreCase("SOA")) {
        return true;
      }
    }
    return false;
  }

  private void malformed(Span at, String words) {
    gathering.malformed(at, words, standing.owner());
  }
}
