package org.peerage.cli.zonefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.source.SourceText;
import org.peerage.value.DomainName;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Generator;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** The records a {@code $GENERATE} stands for: BIND's, no RFC has it. */
final class Generated {

  /** As many as there are addresses below a /16: more of them are no zone but a mistake. */
  private static final int MOST = 1 << 16;

  private static final Pattern RANGE = Pattern.compile("(\\d{1,18})-(\\d{1,18})(?:/(\\d{1,18}))?");

  private Generated() {}

  /** It stands for more than are worked out. */
  static final class TooMany extends Exception {
    private static final long serialVersionUID = 1;

    TooMany(String message) {
      super(message);
    }
  }

  /** It is none. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A record it stands for; all stand where the directive does. */
  record One(DomainName owner, int ttl, RecordData data) {}

  /**
   * Works one out.
   *
   * @param ttl where it does not say one
   * @param room how many more records the zone may have
   */
  static List<One> read(SourceText text, ZoneEntries entries, Name origin, int ttl, int room)
      throws TooMany, Malformed {
    Matcher range = RANGE.matcher(entries.field(1));
    if (!range.matches() || entries.count() < 5) {
      throw new Malformed("it needs a range, an owner, a type and data", null);
    }
    long start = Long.parseLong(range.group(1));
    long stop = Long.parseLong(range.group(2));
    long step = range.group(3) == null ? 1 : Long.parseLong(range.group(3));
    if (step == 0 || stop < start) {
      throw new Malformed("the range " + range.group() + " leads nowhere", null);
    }
    if ((stop - start) / step >= Math.min(MOST, room)) {
      throw new TooMany(
          "$GENERATE stands for "
              + ((stop - start) / step + 1)
              + " records; up to "
              + MOST
              + " are worked out");
    }
    int field = 3;
    int seconds = ttl;
    while (field < entries.count() - 1) {
      String word = entries.field(field);
      if (word.matches("\\d{1,9}")) {
        seconds = Integer.parseInt(word);
      } else if (!word.equalsIgnoreCase("IN")) {
        break;
      }
      field++;
    }
    int type = Type.value(entries.field(field));
    if (type < 0 || field == entries.count() - 1 || !Generator.supportedType(type)) {
      throw new Malformed(entries.field(field) + " cannot be generated", null);
    }
    String data = text.text().substring(entries.from(field + 1), entries.end());
    var generator =
        new Generator(
            start,
            stop,
            step,
            entries.field(2),
            type,
            DClass.IN,
            Math.max(0, seconds),
            data,
            origin);
    var records = new ArrayList<One>();
    try {
      for (Record next = generator.nextRecord(); next != null; next = generator.nextRecord()) {
        records.add(new One(OutsideData.name(next.getName()), seconds, OutsideData.of(next)));
      }
    } catch (IOException | IllegalArgumentException wrong) {
      throw new Malformed(wrong.getMessage(), wrong);
    }
    return records;
  }
}
