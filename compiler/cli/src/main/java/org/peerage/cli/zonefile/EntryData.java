package org.peerage.cli.zonefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.value.DomainName;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.NameTooLongException;
import org.xbill.DNS.Record;
import org.xbill.DNS.Tokenizer;
import org.xbill.DNS.Type;

/** Reads the data of one record after the other: dnsjava does, but for what is plain. */
final class EntryData {

  private final PlainData plain;
  private final Feed feed = new Feed();
  private final Map<String, Integer> types = new HashMap<>();
  private final StringBuilder line = new StringBuilder();
  private Tokenizer tokenizer = new Tokenizer(feed);
  private String lastWord = "";
  private int lastType;

  EntryData(NameTable names) {
    this.plain = new PlainData(names);
  }

  /** The number of a type; negative where there is none of that name (RFC 3597 section 5). */
  int type(String text, int from, int to) {
    if (to - from != lastWord.length() || !text.startsWith(lastWord, from)) {
      lastWord = text.substring(from, to);
      Integer known = types.get(lastWord);
      if (known == null) {
        known = Type.value(lastWord);
        types.put(lastWord, known);
      }
      lastType = known;
    }
    return lastType;
  }

  /**
   * Reads the data of an entry.
   *
   * @param first its first field that is data; may be behind the last there is
   * @param origin of relative names
   * @throws IOException whose message says what is wrong, where it is not of the type
   */
  RecordData read(int type, String text, ZoneEntries entries, int first, Name origin)
      throws IOException {
    Optional<RecordData> simple = plain.read(type, text, entries, first);
    if (simple.isPresent()) {
      return simple.get();
    }
    give(text, entries, first);
    try {
      Record record = Record.fromString(Name.root, type, DClass.IN, 0, tokenizer, origin);
      if (!isCommon(type)
          || first < entries.count() && text.startsWith("\\#", entries.from(first))) {
        // The readers of some types, and of data in hexadecimal, leave the end of the line unread.
        tokenizer = new Tokenizer(feed);
      }
      return OutsideData.of(record);
    } catch (IOException | IllegalArgumentException wrong) {
      tokenizer = new Tokenizer(feed);
      throw new IOException(words(wrong), wrong);
    }
  }

  private void give(String text, ZoneEntries entries, int first) {
    if (first < entries.count() && !entries.hasParentheses()) {
      feed.give(text, entries.from(first), entries.end());
      return;
    }
    line.setLength(0);
    for (int i = first; i < entries.count(); i++) {
      line.append(text, entries.from(i), entries.to(i)).append(' ');
    }
    feed.give(line, 0, line.length());
  }

  private static boolean isCommon(int type) {
    return switch (type) {
      case Type.A, Type.AAAA, Type.PTR, Type.CNAME, Type.NS, Type.SRV, Type.NAPTR -> true;
      default -> false;
    };
  }

  /** An owner, a target or an origin that is not just letters, digits and hyphens. */
  static DomainName name(String text, Name origin) throws IOException {
    try {
      return OutsideData.name(Name.fromString(text, origin));
    } catch (IOException wrong) {
      throw new IOException(words(wrong), wrong);
    }
  }

  /**
   * What dnsjava says, without the name it has for its input and in our words where we have some.
   */
  private static String words(Exception wrong) {
    for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof NameTooLongException) {
        return "a name is longer than 255 octets";
      }
    }
    String said = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    String plain = said.replaceFirst("^<[a-z ]*>:\\d+: ", "");
    if (plain.startsWith("unexpected tokens at end of record")) {
      return "more fields than there are";
    }
    return plain.startsWith("'") && plain.contains("': ")
        ? plain.substring(plain.indexOf("': ") + 3)
        : plain;
  }

  /** What the tokenizer reads; dnsjava wraps any other stream into a buffer for each record. */
  private static final class Feed extends BufferedInputStream {

    private byte[] bytes = new byte[512];
    private int end;
    private int at;

    Feed() {
      super(InputStream.nullInputStream(), 1);
    }

    /** Gives a part of a text as a line. */
    void give(CharSequence text, int from, int to) {
      at = 0;
      end = to - from;
      if (end >= bytes.length) {
        bytes = new byte[end * 2];
      }
      for (int i = 0; i < end; i++) {
        char unit = text.charAt(from + i);
        if (unit > '~') {
          bytes = text.subSequence(from, to).toString().getBytes(StandardCharsets.UTF_8);
          end = bytes.length;
          bytes = Arrays.copyOf(bytes, end + 512);
          break;
        }
        bytes[i] = (byte) unit;
      }
      bytes[end++] = '\n';
    }

    @Override
    public int read() {
      return at < end ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (length == 0) {
        return 0;
      }
      int next = read();
      if (next < 0) {
        return -1;
      }
      into[from] = (byte) next;
      return 1;
    }
  }
}
