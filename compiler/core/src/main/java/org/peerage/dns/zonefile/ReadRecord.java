package org.peerage.dns.zonefile;

import org.peerage.dns.RecordData;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * One record of class IN as a file has it. Equal to itself only.
 *
 * <p>Holds no span but offsets: places are worked out for the few records something is said of.
 *
 * @param ttl in seconds; {@link #NO_TTL} where the file does not say
 * @param text the file it stands in, which may be an included one
 * @param start offset of the first unit of its entry's first line
 * @param typeAt offset of its type; {@link #GENERATED} where a directive stands for many records
 * @param end offset behind its last field
 */
public record ReadRecord(
    DomainName owner, int ttl, RecordData data, SourceText text, int start, int typeAt, int end) {

  public static final int NO_TTL = -1;
  public static final int GENERATED = -1;

  public String type() {
    return data.type();
  }

  /** The whole of its entry, from its first field. */
  public Span at() {
    var entry = entry();
    return text.span(entry.from(0), end);
  }

  /** Its owner; its type where the owner is left out. */
  public Span ownerAt() {
    var entry = entry();
    return typeAt == GENERATED
        ? at()
        : entry.beginsLine() ? text.span(entry.from(0), entry.to(0)) : fieldAt(-1);
  }

  /** Its TTL; its type where the TTL is left out. */
  public Span ttlAt() {
    if (typeAt == GENERATED) {
      return at();
    }
    var entry = entry();
    for (int i = entry.beginsLine() ? 1 : 0; entry.from(i) < typeAt; i++) {
      char first = text.text().charAt(entry.from(i));
      if (first >= '0' && first <= '9') {
        return text.span(entry.from(i), entry.to(i));
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
    if (typeAt == GENERATED) {
      return at();
    }
    var entry = entry();
    int type = 0;
    while (type < entry.count() && entry.from(type) < typeAt) {
      type++;
    }
    int wanted = type + 1 + field;
    return wanted < entry.count() ? text.span(entry.from(wanted), entry.to(wanted)) : at();
  }

  /** A field as it is written, with its quotes. */
  public String field(int field) {
    Span at = fieldAt(field);
    return text.text().substring(at.start(), at.end());
  }

  /** Whether a field can be marked and replaced by itself. */
  public boolean hasFields() {
    return typeAt != GENERATED;
  }

  /**
   * A part of a field that holds a character-string.
   *
   * @param from offset in the string, its escapes undone
   * @param to offset behind the last character
   */
  public Span withinField(int field, int from, int to) {
    Span whole = fieldAt(field);
    String written = text.text();
    int quotes = written.charAt(whole.start()) == '"' ? 1 : 0;
    int last = whole.end() - quotes;
    int start = forward(written, whole.start() + quotes, last, from);
    int end = forward(written, start, last, to - from);
    return hasFields() && start < end ? text.span(start, end) : whole;
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
    var entries = new ZoneEntries(text.text(), start);
    entries.next();
    return entries;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return start;
  }
}
