package org.peerage.dns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.dns.RecordData.Field;
import org.peerage.schema.Read;
import org.peerage.value.DomainName;

/**
 * Reads the data of a {@code record} block, which stands there as a zone file has it (RFC 1035
 * section 5.1), and takes it apart: only what is understood is written again.
 */
public final class RecordText {

  /**
   * The fields of each type: {@code 1 2 4} a number of so many octets, {@code n} a name, {@code t}
   * a character-string, {@code w} a word; a star behind the last one: one or more of it.
   */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("TXT", "t*"), // RFC 1035 section 3.3.14
          Map.entry("SPF", "t*"), // RFC 7208 section 14.1
          Map.entry("HINFO", "tt"), // RFC 1035 section 3.3.2
          Map.entry("MX", "2n"), // RFC 1035 section 3.3.9
          Map.entry("NS", "n"), // RFC 1035 section 3.3.11
          Map.entry("PTR", "n"), // RFC 1035 section 3.3.12
          Map.entry("DNAME", "n"), // RFC 6672 section 2.1
          Map.entry("AFSDB", "2n"), // RFC 1183 section 1
          Map.entry("KX", "2n"), // RFC 2230 section 3.1
          Map.entry("RP", "nn"), // RFC 1183 section 2.2
          Map.entry("CAA", "1wt"), // RFC 8659 section 4.1.1
          Map.entry("URI", "22t"), // RFC 7553 section 4.5
          Map.entry("TLSA", "111w*"), // RFC 6698 section 2.2
          Map.entry("SMIMEA", "111w*"), // RFC 8162 section 2
          Map.entry("SSHFP", "11w*"), // RFC 4255 section 3.2
          Map.entry("DS", "211w*"), // RFC 4034 section 5.3
          Map.entry("OPENPGPKEY", "w*"), // RFC 7929 section 2.3
          Map.entry("LOC", "w*")); // RFC 1876 section 3

  /** Types that have a block of their own, or that are not ours to write. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "A", "write a host block",
          "AAAA", "write a host block",
          "CNAME", "write an alias block",
          "SRV", "write an srv block",
          "NAPTR", "write a naptr block",
          "SOA", "write an soa block",
          "RRSIG", "signing stays with the name server",
          "NSEC", "signing stays with the name server",
          "NSEC3", "signing stays with the name server",
          "DNSKEY", "signing stays with the name server");

  private final String text;
  private final DomainName zone;
  private final List<Field> fields = new ArrayList<>();
  private boolean splits;
  private int at;
  private Optional<Read<RecordData.Other>> fault = Optional.empty();

  private RecordText(String text, DomainName zone) {
    this.text = text;
    this.zone = zone;
  }

  /** Why a type cannot stand in a record block, and what to do instead. */
  public static Optional<String> refusal(String type) {
    String name = type.toUpperCase(Locale.ROOT);
    if (FIELDS.containsKey(name)) {
      return Optional.empty();
    }
    return Optional.of(ELSEWHERE.getOrDefault(name, "write one of " + known()));
  }

  /**
   * Reads record data.
   *
   * @param zone for names in it, which mean what targets mean ({@link ZoneNames#target})
   */
  public static Read<RecordData.Other> read(String type, String text, DomainName zone) {
    String name = type.toUpperCase(Locale.ROOT);
    String shape = FIELDS.get(name);
    if (shape == null) {
      return Read.bad(
          text, "is data of a type that cannot stand here: " + refusal(type).orElse(""));
    }
    return new RecordText(text, zone).read(name, shape);
  }

  private Read<RecordData.Other> read(String type, String shape) {
    splits = shape.equals("t*");
    boolean repeats = shape.endsWith("*");
    int kinds = repeats ? shape.length() - 1 : shape.length();
    skipBlanks();
    for (int i = 0; at < text.length() && fault.isEmpty(); i++) {
      if (i >= kinds && !repeats) {
        fail(at, text.length(), "has more than the " + kinds + " fields of " + type + " data");
      } else {
        field(shape.charAt(Math.min(i, kinds - 1)));
        skipBlanks();
      }
    }
    if (fault.isEmpty() && fields.size() < kinds) {
      fail(0, text.length(), "has " + fields.size() + " of the fields of " + type + " data");
    }
    return fault.orElseGet(() -> Read.good(new RecordData.Other(type, fields)));
  }

  private static String known() {
    return String.join(", ", FIELDS.keySet().stream().sorted().toList());
  }

  private void field(char kind) {
    if (kind == 't') {
      int start = at;
      String octets = text.charAt(at) == '"' ? quoted() : octets(bare());
      fields.add(new Field.Text(octets));
      if (octets.length() > DnsLimits.LONGEST_STRING && !splits) {
        fail(
            start,
            at,
            "has a character-string of more than " + DnsLimits.LONGEST_STRING + " octets");
      }
      return;
    }
    int start = at;
    String word = bare();
    if (kind == 'n') {
      fields.add(new Field.Name(ZoneNames.target(word, zone)));
    } else {
      fields.add(new Field.Word(word));
      if (kind != 'w' && !isNumber(word, kind)) {
        fail(start, at, "has " + word + " where a number from 0 to " + most(kind) + " stands");
      }
    }
    if (fault.isEmpty() && !isPlain(word, kind)) {
      fail(start, at, "has characters that cannot stand in a zone file without quotes");
    }
  }

  private static boolean isNumber(String word, char octets) {
    if (word.isEmpty() || word.length() > 10) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return Long.parseLong(word) <= most(octets);
  }

  private static long most(char octets) {
    return (1L << 8 * (octets - '0')) - 1;
  }

  /** Of names only letters, digits and what RFC 2317 and service labels need. */
  private static boolean isPlain(String word, char kind) {
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      boolean letter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
      boolean digit = unit >= '0' && unit <= '9';
      String more = kind == 'n' ? "-_./*@" : "-_./*@+=:,%<>#!&?~^'[]{}|$";
      if (!letter && !digit && more.indexOf(unit) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The characters up to the next blank. */
  private String bare() {
    int start = at;
    while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '"') {
      if (text.charAt(at) == ';' || text.charAt(at) == '(' || text.charAt(at) == ')') {
        fail(at, at + 1, "has a '" + text.charAt(at) + "' outside quotes");
        at = text.length();
        return "";
      }
      at++;
    }
    return text.substring(start, at);
  }

  /** The octets of a quoted string, its escapes undone. */
  private String quoted() {
    int start = at++;
    int from = at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      at = text.length();
      fail(start, start + 1, "has a quote that nothing closes");
      return "";
    }
    String content = text.substring(from, at++);
    return octets(content);
  }

  /** Undoes {@code \X} and {@code \DDD}; what is not ASCII becomes its UTF-8 octets. */
  private String octets(String content) {
    var octets = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); ) {
      boolean escaped = content.charAt(i) == '\\' && i + 1 < content.length();
      int code = escaped ? decimal(content, i + 1) : -1;
      if (code >= 0) {
        octets.append((char) code);
        i += 4;
      } else {
        i += escaped ? 1 : 0;
        int point = content.codePointAt(i);
        byte[] utf8 = Character.toString(point).getBytes(StandardCharsets.UTF_8);
        octets.append(new String(utf8, StandardCharsets.ISO_8859_1));
        i += Character.charCount(point);
      }
    }
    return octets.toString();
  }

  /** The octet that three digits stand for; -1 where there is no digit. */
  private int decimal(String content, int from) {
    if (Character.digit(content.charAt(from), 10) < 0) {
      return -1;
    }
    String digits = content.substring(from, Math.min(from + 3, content.length()));
    if (!isNumber(digits, '1') || digits.length() < 3) {
      fail(0, text.length(), "has '\\" + digits + "', which is no octet: write \\000 to \\255");
      return 0;
    }
    return Integer.parseInt(digits);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private void fail(int from, int to, String words) {
    if (fault.isEmpty()) {
      fault = Optional.of(Read.bad(from, to, words));
    }
  }
}
