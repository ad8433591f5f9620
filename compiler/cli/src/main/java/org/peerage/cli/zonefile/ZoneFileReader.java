package org.peerage.cli.zonefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.dns.zonefile.ZoneRecords;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Suppression;
import org.peerage.value.DomainName;

/**
 * Reads a zone file that somebody else wrote (RFC 1035 section 5), entry by entry: {@link
 * ZoneEntries} finds them, dnsjava reads the data of each, and one that cannot be read is reported
 * and left out.
 */
public final class ZoneFileReader {

  private final ZoneSources sources;
  private final Gathering gathering;
  private final Standing standing;
  private final RecordEntries recordEntries;
  private final Directives directives;
  private final Allowances allowances;

  private ZoneFileReader(ZoneSources sources, Path main) {
    var names = new NameTable();
    this.sources = sources;
    this.gathering = new Gathering(names);
    this.standing = new Standing(names);
    this.recordEntries = new RecordEntries(standing, gathering, names);
    this.allowances = new Allowances(gathering);
    this.directives = new Directives(sources, standing, gathering, main, this::entries);
  }

  /**
   * What was read.
   *
   * @param zone nothing where the file is none
   * @param texts the file and those it includes, by the names that findings have for them
   * @param files where they stand, by the same names
   * @param problems what could not be read, in no particular order
   * @param allowed the comments that allow findings
   */
  public record Read(
      Optional<ReadZone> zone,
      Map<String, SourceText> texts,
      Map<String, Path> files,
      List<Diagnostic> problems,
      List<Suppression> allowed) {}

  /**
   * Reads a file and all it includes.
   *
   * @param shown the name of the file for people, and in findings
   * @param origin what relative names are relative to until the file says it
   * @throws IOException where it is not there or too large
   */
  public static Read read(Path file, String shown, Optional<DomainName> origin) throws IOException {
    var sources = new ZoneSources(file, shown);
    SourceText text = sources.main(file, shown);
    var reader = new ZoneFileReader(sources, file.toRealPath());
    origin.ifPresent(reader.standing::begin);
    reader.entries(text);
    return reader.result(text, origin);
  }

  private void entries(SourceText text) throws IOException {
    gathering.records().text(text);
    var entries = new ZoneEntries(text.text(), 0);
    while (!gathering.isEnded() && entries.next()) {
      if (entries.fault().isPresent()) {
        broken(text, entries);
      } else if (isDirective(text, entries)) {
        directives.follow(text, entries);
      } else {
        recordEntries.read(text, entries);
      }
      gathering.endIfNoZone();
      allowances.of(text, entries);
    }
    if (!gathering.isEnded()) {
      allowances.behind(text, entries);
    }
  }

  private static boolean isDirective(SourceText text, ZoneEntries entries) {
    return entries.beginsLine() && text.text().charAt(entries.from(0)) == '$';
  }

  private void broken(SourceText text, ZoneEntries entries) {
    ZoneEntries.Fault fault = entries.fault().orElseThrow();
    Span at = text.span(fault.from(), fault.to());
    gathering.problem(
        (fault.words().startsWith("an escape")
                ? ZoneFileMessages.escapeBroken(at, fault.words())
                : ZoneFileMessages.malformed(at, fault.words()))
            .help(fault.help()));
    if (entries.beginsLine() && !isDirective(text, entries)) {
      recordEntries.owner(text, entries, true);
    }
    standing.owner().ifPresent(gathering.unread()::add);
  }

  private Read result(SourceText text, Optional<DomainName> given) {
    if (gathering.records().size() == 0 && !gathering.isOriginUnknown() || gathering.isNoZone()) {
      return new Read(
          Optional.empty(), sources.texts(), sources.files(), List.of(notAZone(text)), List.of());
    }
    List<Diagnostic> problems = gathering.problems();
    for (SourceText one : sources.texts().values()) {
      ZoneSources.fault(one).ifPresent(problems::add);
    }
    if (gathering.isOriginUnknown()) {
      return new Read(
          Optional.empty(), sources.texts(), sources.files(), problems, allowances.read());
    }
    DomainName name = zoneName(given);
    var zone =
        new ReadZone(text, name, gathering.records(), gathering.unread(), gathering.hasGaps());
    for (ReadRecord one : zone.outside()) {
      problems.add(
          ZoneFileMessages.outside(one.ownerAt(), one.owner().toString(), "the zone " + name));
    }
    return new Read(
        Optional.of(zone), sources.texts(), sources.files(), problems, allowances.read());
  }

  private Diagnostic notAZone(SourceText text) {
    List<Diagnostic> problems = gathering.problems();
    if (problems.isEmpty()) {
      return ZoneFileMessages.notAZone(text.span(0, 0), "there is no record in this file");
    }
    Diagnostic first = problems.get(0);
    return ZoneFileMessages.notAZone(
        first.at(),
        gathering.records().size() == 0
            ? "no line of this file is a record; the first holds " + first.message()
            : gathering.faults()
                + " entries of this file are no records, and only "
                + gathering.records().size()
                + " are");
  }

  /** The owner of the SOA record, else the origin given, else what all owners have in common. */
  private DomainName zoneName(Optional<DomainName> given) {
    ZoneRecords records = gathering.records();
    Optional<DomainName> head = records.firstOwner("SOA");
    return head.or(() -> given).orElseGet(records::commonOwner);
  }
}
