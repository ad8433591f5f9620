package org.peerage.cli.zonefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.NameTooLongException;
import org.xbill.DNS.Record;
import org.xbill.DNS.Tokenizer;
import org.xbill.DNS.Type;

/** Has dnsjava read the data of one record after the other. */
final class EntryData {

  private final Feed feed = new Feed();
  private final Map<String, Integer> types = new HashMap<>();
  private Tokenizer tokenizer = new Tokenizer(feed);

  /** The number of a type; negative where there is none of that name (RFC 3597 section 5). */
  int type(String word) {
    Integer known = types.get(word);
    if (known == null) {
      known = Type.value(word);
      types.put(word, known);
    }
    return known;
  }

  /**
   * Reads data.
   *
   * @param text its fields on one line
   * @param origin of relative names
   * @throws IOException whose message says what is wrong, where it is not of the type
   */
  RecordData read(int type, String text, Name origin) throws IOException {
    feed.give(text);
    try {
      Record record = Record.fromString(Name.root, type, DClass.IN, 0, tokenizer, origin);
      if (!isCommon(type) || text.startsWith("\\#")) {
        // The readers of some types, and of data in hexadecimal, leave the end of the line unread.
        tokenizer = new Tokenizer(feed);
      }
      return OutsideData.of(record);
    } catch (IOException | IllegalArgumentException wrong) {
      tokenizer = new Tokenizer(feed);
      throw new IOException(words(wrong), wrong);
    }
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

    private byte[] bytes = new byte[0];
    private int at;

    Feed() {
      super(InputStream.nullInputStream(), 1);
    }

    void give(String text) {
      bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
      at = 0;
    }

    @Override
    public int read() {
      return at < bytes.length ? bytes[at++] & 0xff : -1;
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
