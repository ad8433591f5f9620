package org.peerage.cli.zonefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.xbill.DNS.Name;
import org.xbill.DNS.TTL;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Reads a zone file that somebody else wrote (RFC 1035 section 5), entry by entry: {@link
 * ZoneEntries} finds them, dnsjava reads the data of each, and one that cannot be read is reported
 * and left out.
 */
public final class ZoneFileReader {

  private static final int DEEPEST_INCLUDE = 16;
  private static final int MOST_INCLUDES = 1000;
  private static final int MOST_RECORDS = 8_000_000;

  /** So many entries that cannot be read, and fewer that can, are no zone with some mistakes. */
  private static final int MOST_FAULTS = 100;

  private final ZoneSources sources;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<ReadRecord> records = new ArrayList<>();
  private final Set<DomainName> unread = new HashSet<>();
  private final List<Path> including = new ArrayList<>();
  private final EntryData data = new EntryData();
  private final Names names = new Names();
  private final StringBuilder line = new StringBuilder();

  private Optional<String> origin;
  private Name originName = Name.root;
  private Optional<DomainName> owner = Optional.empty();
  private String ownerText = "";
  private boolean originIsNew;
  private int declaredTtl = ReadRecord.NO_TTL;
  private int lastTtl = ReadRecord.NO_TTL;
  private int includes;
  private long generated;
  private int faults;
  private boolean gaps;
  private boolean ended;

  private ZoneFileReader(Optional<DomainName> origin, ZoneSources sources) {
    this.sources = sources;
    this.origin = Optional.empty();
    origin.ifPresent(name -> begin(name.isRoot() ? "" : name.toString()));
  }

  /**
   * What was read.
   *
   * @param zone nothing where the file is none
   * @param texts the file and those it includes, by the names that findings have for them
   * @param problems what could not be read, in no particular order
   */
  public record Read(
      Optional<ReadZone> zone, Map<String, SourceText> texts, List<Diagnostic> problems) {}

  /**
   * Reads a file and all it includes.
   *
   * @param shown the name of the file for people, and in findings
   * @param origin what relative names are relative to until the file says it
   * @throws IOException where it is not there or too large
   */
  public static Read read(Path file, String shown, Optional<DomainName> origin) throws IOException {
    var sources = new ZoneSources(file, shown);
    var reader = new ZoneFileReader(origin, sources);
    SourceText text = sources.main(file, shown);
    reader.including.add(file.toRealPath());
    reader.entries(text);
    return reader.result(text, origin);
  }

  private Read result(SourceText text, Optional<DomainName> given) {
    if (records.isEmpty() && !isOriginUnknown() || isNoZone()) {
      Span at = problems.isEmpty() ? text.span(0, 0) : problems.get(0).at();
      String words =
          problems.isEmpty()
              ? "there is no record in this file"
              : records.isEmpty()
                  ? "no line of this file is a record; the first holds " + problems.get(0).message()
                  : faults
                      + " entries of this file are no records, and only "
                      + records.size()
                      + " are";
      var none = List.of(ZoneFileMessages.notAZone(at, words));
      return new Read(Optional.empty(), sources.texts(), none);
    }
    for (SourceText one : sources.texts().values()) {
      ZoneSources.fault(one).ifPresent(problems::add);
    }
    Optional<ReadZone> zone = Optional.empty();
    if (!isOriginUnknown()) {
      DomainName name = zoneName(given);
      for (ReadRecord one : records) {
        if (!one.owner().isWithin(name)) {
          problems.add(
              ZoneFileMessages.outside(one.ownerAt(), one.owner().toString(), "the zone " + name));
        }
      }
      zone = Optional.of(new ReadZone(text, name, records, unread, gaps));
    }
    return new Read(zone, sources.texts(), problems);
  }

  private boolean isNoZone() {
    return faults > MOST_FAULTS && faults > records.size();
  }

  private boolean isOriginUnknown() {
    return ended && faults <= MOST_FAULTS;
  }

  /** The owner of the SOA record, else the origin given, else what all owners have in common. */
  private DomainName zoneName(Optional<DomainName> given) {
    for (ReadRecord one : records) {
      if (one.type().equals("SOA")) {
        return one.owner();
      }
    }
    if (given.isPresent()) {
      return given.get();
    }
    DomainName common = records.get(0).owner();
    for (ReadRecord one : records) {
      while (!one.owner().isWithin(common)) {
        common = common.parent();
      }
    }
    return common;
  }

  private void entries(SourceText text) throws IOException {
    var entries = new ZoneEntries(text.text(), 0);
    while (!ended && entries.next()) {
      if (entries.fault().isPresent()) {
        broken(text, entries);
      } else if (entries.beginsLine() && text.text().charAt(entries.from(0)) == '$') {
        directive(text, entries);
      } else {
        record(text, entries);
      }
      ended |= faults > MOST_FAULTS && isNoZone();
    }
  }

  private void broken(SourceText text, ZoneEntries entries) {
    ZoneEntries.Fault fault = entries.fault().orElseThrow();
    Span at = text.span(fault.from(), fault.to());
    problem(
        (fault.words().startsWith("an escape")
                ? ZoneFileMessages.escapeBroken(at, fault.words())
                : ZoneFileMessages.malformed(at, fault.words()))
            .help(fault.help()));
    if (entries.beginsLine() && text.text().charAt(entries.from(0)) != '$') {
      owner(text, entries, true);
    }
    owner.ifPresent(unread::add);
  }

  private void record(SourceText text, ZoneEntries entries) throws IOException {
    boolean named = entries.beginsLine();
    int field = named ? 1 : 0;
    if (named && !owner(text, entries, false)) {
      return;
    }
    if (owner.isEmpty()) {
      problem(
          ZoneFileMessages.malformed(span(text, entries, 0), "a record without an owner")
              .help("write the owner in the first column"));
      return;
    }
    int ttl = ReadRecord.NO_TTL;
    boolean classed = false;
    while (field < entries.count()) {
      String word = entries.field(field);
      if (ttl == ReadRecord.NO_TTL && isTtl(word)) {
        Optional<Integer> read = ttl(word);
        if (read.isEmpty()) {
          malformed(span(text, entries, field), "TTL " + word + " is beyond 2147483647 seconds");
          return;
        }
        ttl = read.get();
      } else if (!classed && isClass(word)) {
        classed = true;
        if (!word.equalsIgnoreCase("IN")) {
          malformed(
              span(text, entries, field), "class " + word + ", where only IN can be looked at");
          return;
        }
      } else {
        break;
      }
      field++;
    }
    if (field == entries.count()) {
      malformed(span(text, entries, entries.count() - 1), "a record without a type");
      return;
    }
    int type = data.type(entries.field(field));
    if (type <= 0) {
      malformed(span(text, entries, field), entries.field(field) + ", which is no type of record");
      return;
    }
    record(text, entries, field, type, ttl);
    if (named && !classed && field == 1 && isClass(entries.field(0))) {
      String word = entries.field(0);
      if (word.equals(word.toUpperCase(Locale.ROOT))) {
        problems.add(
            ZoneFileMessages.classAsOwner(
                span(text, entries, 0), word, owner.orElseThrow().toString()));
      }
    }
    if (!named && originIsNew) {
      problems.add(
          ZoneFileMessages.ownerLeftOut(span(text, entries, 0), owner.orElseThrow().toString()));
    }
    originIsNew = false;
  }

  private void record(SourceText text, ZoneEntries entries, int typeField, int type, int ttl)
      throws IOException {
    for (int i = typeField + 1; i < entries.count() && hasRanks(type); i++) {
      String number = entries.field(i);
      boolean numbers = type == Type.SRV ? i <= typeField + 3 : i <= typeField + 2;
      if (numbers && isTooGreat(number)) {
        problem(ZoneFileMessages.numberTooGreat(span(text, entries, i), number));
        unread.add(owner.orElseThrow());
        return;
      }
    }
    line.setLength(0);
    for (int i = typeField + 1; i < entries.count(); i++) {
      line.append(text.text(), entries.from(i), entries.to(i)).append(' ');
    }
    RecordData read;
    try {
      read = shared(data.read(type, line.toString(), originName));
    } catch (IOException wrong) {
      int first = Math.min(typeField + 1, entries.count() - 1);
      malformed(
          text.span(entries.from(first), entries.end()),
          entries.field(typeField) + " data that cannot be read: " + wrong.getMessage());
      return;
    }
    if (ttl != ReadRecord.NO_TTL) {
      lastTtl = ttl;
    } else if (declaredTtl != ReadRecord.NO_TTL) {
      ttl = declaredTtl;
    } else {
      // Without $TTL that of the record before holds (RFC 1035 section 5.1), else the minimum of
      // the SOA record (RFC 2308 section 4).
      ttl = lastTtl != ReadRecord.NO_TTL ? lastTtl : type == Type.SOA ? minimum(entries) : ttl;
      lastTtl = ttl;
    }
    add(
        new ReadRecord(
            owner.orElseThrow(),
            ttl,
            read,
            text,
            entries.start(),
            entries.from(typeField),
            entries.end()));
  }

  private static int minimum(ZoneEntries soa) {
    String word = soa.field(soa.count() - 1);
    return isTtl(word) ? ttl(word).orElse(ReadRecord.NO_TTL) : ReadRecord.NO_TTL;
  }

  private void add(ReadRecord record) throws IOException {
    if (records.size() == MOST_RECORDS) {
      throw new IOException(record.text().name() + " holds more than " + MOST_RECORDS + " records");
    }
    records.add(record);
  }

  /** Reads the owner; false where there is none to be had. */
  private boolean owner(SourceText text, ZoneEntries entries, boolean silently) {
    String word = entries.field(0);
    if (origin.isPresent() && owner.isPresent() && word.equals(ownerText)) {
      return true;
    }
    if (origin.isEmpty() && !word.endsWith(".")) {
      if (!silently && !hasType(entries)) {
        malformed(span(text, entries, 0), "no record, but words");
      } else if (!silently) {
        problem(
            ZoneFileMessages.originUnknown(span(text, entries, 0), word)
                .help("name the zone: --origin ZONE"));
        ended = true;
      }
      return false;
    }
    try {
      DomainName name = names.read(word, originName, origin.orElse(""));
      owner = Optional.of(name);
      ownerText = word;
      if (origin.isEmpty() && isSoa(entries)) {
        begin(name.isRoot() ? "" : name.toString());
      }
      return true;
    } catch (IOException wrong) {
      if (!silently) {
        malformed(span(text, entries, 0), "an owner that is no name: " + wrong.getMessage());
      }
      owner = Optional.empty();
      return false;
    }
  }

  /** Whether a type stands where one can: behind owner, TTL and class. */
  private boolean hasType(ZoneEntries entries) {
    for (int i = 1; i < Math.min(4, entries.count()); i++) {
      if (data.type(entries.field(i)) > 0) {
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

  private void directive(SourceText text, ZoneEntries entries) throws IOException {
    String word = entries.field(0).toUpperCase(Locale.ROOT);
    if (entries.count() < 2) {
      malformed(span(text, entries, 0), word + " with nothing behind it");
      return;
    }
    switch (word) {
      case "$ORIGIN" -> origin(text, entries, 1);
      case "$TTL" -> {
        Optional<Integer> ttl = isTtl(entries.field(1)) ? ttl(entries.field(1)) : Optional.empty();
        ttl.ifPresentOrElse(
            seconds -> declaredTtl = seconds,
            () -> malformed(span(text, entries, 1), "a $TTL that is no number of seconds"));
      }
      case "$INCLUDE" -> include(text, entries);
      case "$GENERATE" -> generate(text, entries);
      default ->
          problem(
              ZoneFileMessages.malformed(
                      span(text, entries, 0), "no name server knows the directive " + word)
                  .help("there is $ORIGIN, $TTL, $INCLUDE and $GENERATE"));
    }
  }

  private void origin(SourceText text, ZoneEntries entries, int field) {
    String word = entries.field(field);
    if (origin.isEmpty() && !word.endsWith(".")) {
      problem(
          ZoneFileMessages.originUnknown(span(text, entries, field), word)
              .help("end it with a dot, or name the zone: --origin ZONE"));
      ended = true;
      return;
    }
    try {
      DomainName name = names.read(word, originName, origin.orElse(""));
      begin(name.isRoot() ? "" : name.toString());
      originIsNew = owner.isPresent();
    } catch (IOException wrong) {
      malformed(span(text, entries, field), "an origin that is no name: " + wrong.getMessage());
    }
  }

  private void begin(String name) {
    origin = Optional.of(name);
    ownerText = "";
    try {
      originName = name.isEmpty() ? Name.root : Name.fromString(name + ".");
    } catch (TextParseException unreadable) {
      throw new IllegalArgumentException(name, unreadable);
    }
  }

  private void include(SourceText text, ZoneEntries entries) throws IOException {
    String name = unquoted(entries.field(1));
    Span at = span(text, entries, 1);
    ZoneSources.Included found = sources.find(name);
    Optional<String> refusal =
        found.file().isEmpty()
            ? Optional.of(found.refusal())
            : including.contains(found.file().get())
                ? Optional.of(name + " includes itself")
                : including.size() == DEEPEST_INCLUDE || ++includes > MOST_INCLUDES
                    ? Optional.of("too many files are included")
                    : Optional.empty();
    Optional<SourceText> included =
        refusal.isPresent() ? Optional.empty() : sources.text(found.file().orElseThrow());
    if (included.isEmpty()) {
      problem(
          ZoneFileMessages.includeRefused(
              at, refusal.orElse("with " + name + " the zone is too large")));
      gaps = true;
      return;
    }
    // Neither origin nor owner of an included file last beyond it (RFC 1035 section 5.1).
    Optional<String> before = origin;
    Optional<DomainName> ownerBefore = owner;
    if (entries.count() > 2) {
      origin(text, entries, 2);
    }
    including.add(found.file().orElseThrow());
    entries(included.get());
    including.remove(including.size() - 1);
    origin = before;
    before.ifPresent(this::begin);
    owner = ownerBefore;
    originIsNew = false;
  }

  private void generate(SourceText text, ZoneEntries entries) throws IOException {
    try {
      for (ReadRecord one :
          Generated.read(text, entries, originName, lastTtl(), MOST_RECORDS - generated)) {
        generated++;
        add(one);
      }
    } catch (Generated.TooMany many) {
      problem(ZoneFileMessages.generateTooLarge(span(text, entries, 1), many.getMessage()));
      gaps = true;
    } catch (Generated.Malformed wrong) {
      malformed(
          text.span(entries.from(0), entries.end()),
          "a $GENERATE that cannot be read: " + wrong.getMessage());
      gaps = true;
    }
  }

  private int lastTtl() {
    return declaredTtl != ReadRecord.NO_TTL ? declaredTtl : lastTtl;
  }

  private RecordData shared(RecordData read) {
    if (read instanceof RecordData.Srv srv) {
      return new RecordData.Srv(srv.priority(), srv.weight(), srv.port(), names.kept(srv.target()));
    }
    if (read instanceof RecordData.Ptr ptr) {
      return new RecordData.Ptr(names.kept(ptr.target()));
    }
    if (read instanceof RecordData.Cname cname) {
      return new RecordData.Cname(names.kept(cname.target()));
    }
    if (read instanceof RecordData.Naptr naptr) {
      return new RecordData.Naptr(
          naptr.order(),
          naptr.preference(),
          naptr.flags(),
          naptr.service().intern(),
          naptr.regexp(),
          names.kept(naptr.replacement()));
    }
    return read;
  }

  private void malformed(Span at, String words) {
    problem(ZoneFileMessages.malformed(at, words));
    owner.ifPresent(unread::add);
  }

  private void problem(Diagnostic problem) {
    problems.add(problem);
    faults++;
  }

  private static Span span(SourceText text, ZoneEntries entries, int field) {
    return text.span(entries.from(field), entries.to(field));
  }

  private static String unquoted(String word) {
    return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
        ? word.substring(1, word.length() - 1)
        : word;
  }

  private static boolean hasRanks(int type) {
    return type == Type.SRV || type == Type.NAPTR;
  }

  private static boolean isTooGreat(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() > 5
        || word.length() == 5 && Integer.parseInt(word) > DnsLimits.GREATEST_RANK;
  }

  private static boolean isClass(String word) {
    return word.length() == 2
        && (word.equalsIgnoreCase("IN")
            || word.equalsIgnoreCase("CH")
            || word.equalsIgnoreCase("HS"));
  }

  /** Digits, perhaps with units: {@code 86400}, {@code 1d12h}, as BIND has them. */
  private static boolean isTtl(String word) {
    char before = ' ';
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      boolean digit = unit >= '0' && unit <= '9';
      boolean ofTime = before >= '0' && before <= '9' && "smhdwSMHDW".indexOf(unit) >= 0;
      if (!digit && !ofTime) {
        return false;
      }
      before = unit;
    }
    return !word.isEmpty();
  }

  private static Optional<Integer> ttl(String word) {
    try {
      long seconds = TTL.parse(word, false);
      return seconds <= DnsLimits.LONGEST_TTL ? Optional.of((int) seconds) : Optional.empty();
    } catch (NumberFormatException tooLong) {
      return Optional.empty();
    }
  }
}
