package org.peerage.cli.zonefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ZoneRecords;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/** What has been read so far: records, what could not be read, and what is to be said of it. */
final class Gathering {

  private static final int MOST_RECORDS = 8_000_000;

  /** So many entries that cannot be read, and fewer that can, are no zone with some mistakes. */
  private static final int MOST_FAULTS = 100;

  private final ZoneRecords records;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<DomainName> unread = new HashSet<>();
  private int faults;
  private boolean gaps;
  private boolean ended;

  Gathering(NameTable names) {
    this.records = new ZoneRecords(names);
  }

  ZoneRecords records() {
    return records;
  }

  /** In no particular order. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** Owners of entries that could not be read. */
  Set<DomainName> unread() {
    return unread;
  }

  int faults() {
    return faults;
  }

  /** How many more records there may be. */
  int room() {
    return MOST_RECORDS - records.size();
  }

  /** Makes sure that one more record may be added. */
  void roomForOne(String file) throws IOException {
    if (room() == 0) {
      throw new IOException(file + " holds more than " + MOST_RECORDS + " records");
    }
  }

  /** Whether whole files or many records could not be read. */
  boolean hasGaps() {
    return gaps;
  }

  void gap() {
    gaps = true;
  }

  /** Whether the rest is not worth reading. */
  boolean isEnded() {
    return ended;
  }

  /** Whether it ended since nothing says which zone it is. */
  boolean isOriginUnknown() {
    return ended && faults <= MOST_FAULTS;
  }

  void end() {
    ended = true;
  }

  void endIfNoZone() {
    ended |= isNoZone();
  }

  boolean isNoZone() {
    return faults > MOST_FAULTS && faults > records.size();
  }

  /** An entry that cannot be read, so that its owner may have what it seems to lack. */
  void malformed(Span at, String words, Optional<DomainName> owner) {
    problem(ZoneFileMessages.malformed(at, words));
    owner.ifPresent(unread::add);
  }

  /** Something that keeps an entry from being read. */
  void problem(Diagnostic problem) {
    remark(problem);
    faults++;
  }

  /** Something about an entry that was read all the same. */
  void remark(Diagnostic problem) {
    problems.add(problem);
  }
}
