package org.peerage.dns.zonefile;

import org.peerage.dns.RecordData;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * One record of class IN as a file has it: a place in {@link ZoneRecords}, and its data once that
 * was asked for. Equal where it is the same record of the same file.
 *
 * <p>Holds no span: places are worked out for the few records something is said of.
 */
public final class ReadRecord {

  /** The TTL where the file does not say it. */
  public static final int NO_TTL = -1;

  /** The offset of the type where a directive stands for many records. */
  public static final int GENERATED = -1;

  private final ZoneRecords records;
  private final int index;
  private RecordData data;

  ReadRecord(ZoneRecords records, int index) {
    this.records = records;
    this.index = index;
  }

  public DomainName owner() {
    return records.owner(index);
  }

  public String type() {
    return records.type(index);
  }

  /** In seconds; {@link #NO_TTL} where the file does not say. */
  public int ttl() {
    return records.ttl(index);
  }

  public RecordData data() {
    if (data == null) {
      data = records.data(index);
    }
    return data;
  }

  /** The file it stands in, which may be an included one. */
  public SourceText text() {
    return records.textOf(index);
  }

  /** The whole of its entry, from its first field. */
  public Span at() {
    var entry = entry();
    return text().span(entry.from(0), records.end(index));
  }

  /** Its owner; its type where the owner is left out. */
  public Span ownerAt() {
    var entry = entry();
    return !hasFields()
        ? at()
        : entry.beginsLine() ? text().span(entry.from(0), entry.to(0)) : fieldAt(-1);
  }

  /** Its TTL; its type where the TTL is left out. */
  public Span ttlAt() {
    if (!hasFields()) {
      return at();
    }
    var entry = entry();
    for (int i = entry.beginsLine() ? 1 : 0; entry.from(i) < records.typeAt(index); i++) {
      char first = text().text().charAt(entry.from(i));
      if (first >= '0' && first <= '9') {
        return text().span(entry.from(i), entry.to(i));
      }
    }
    return fieldAt(-1);
  }

  /**
   * A field of its data, counted from 0.
   *
   * @return all of the entry where there are not so many
   */
  public Span fieldAt(int field) {
    if (!hasFields()) {
      return at();
    }
    var entry = entry();
    int type = 0;
    while (type < entry.count() && entry.from(type) < records.typeAt(index)) {
      type++;
    }
    int wanted = type + 1 + field;
    return wanted < entry.count() ? text().span(entry.from(wanted), entry.to(wanted)) : at();
  }

  /** A field as it is written, with its quotes. */
  public String field(int field) {
    Span at = fieldAt(field);
    return text().text().substring(at.start(), at.end());
  }

  /** Whether a field can be marked and replaced by itself. */
  public boolean hasFields() {
    return records.typeAt(index) != GENERATED;
  }

  /**
   * A part of a field that holds a character-string.
   *
   * @param from offset in the string, its escapes undone
   * @param to offset behind the last character
   */
  public Span withinField(int field, int from, int to) {
    Span whole = fieldAt(field);
    String written = text().text();
    int quotes = written.charAt(whole.start()) == '"' ? 1 : 0;
    int last = whole.end() - quotes;
    int start = forward(written, whole.start() + quotes, last, from);
    int end = forward(written, start, last, to - from);
    return hasFields() && start < end ? text().span(start, end) : whole;
  }

  private static int forward(String written, int from, int last, int characters) {
    int at = from;
    for (int i = 0; i < characters && at < last; i++) {
      if (written.charAt(at) != '\\') {
        at++;
      } else {
        boolean number = at + 1 < last && Character.digit(written.charAt(at + 1), 10) >= 0;
        at += number ? 4 : 2;
      }
    }
    return Math.min(at, last);
  }

  private ZoneEntries entry() {
    var entries = new ZoneEntries(text().text(), records.start(index));
    entries.next();
    return entries;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadRecord that && index == that.index && records == that.records;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
