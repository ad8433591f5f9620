package org.peerage.cli.zonefile;

import java.util.OptionalInt;
import org.peerage.dns.DnsLimits;
import org.xbill.DNS.TTL;

/**
 * Tells what words of an entry are, where they stand in the text: no word is taken out of it that
 * can be told from its place.
 */
final class EntryWords {

  private EntryWords() {}

  /** Digits, perhaps with units: {@code 86400}, {@code 1d12h}, as BIND has them. */
  static boolean isTtl(String text, int from, int to) {
    char before = ' ';
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      boolean ofTime = isDigit(before) && "smhdwSMHDW".indexOf(unit) >= 0;
      if (!isDigit(unit) && !ofTime) {
        return false;
      }
      before = unit;
    }
    return from < to;
  }

  /**
   * The seconds of a TTL.
   *
   * @return nothing where it is beyond {@link DnsLimits#LONGEST_TTL}
   */
  static OptionalInt ttl(String text, int from, int to) {
    int seconds = 0;
    // Nine digits are fewer seconds than the limit; most TTLs are such.
    for (int i = from; i < to; i++) {
      if (to - from > 9 || !isDigit(text.charAt(i))) {
        return longTtl(text.substring(from, to));
      }
      seconds = seconds * 10 + text.charAt(i) - '0';
    }
    return OptionalInt.of(seconds);
  }

  private static OptionalInt longTtl(String word) {
    try {
      long seconds = TTL.parse(word, false);
      return seconds <= DnsLimits.LONGEST_TTL ? OptionalInt.of((int) seconds) : OptionalInt.empty();
    } catch (NumberFormatException tooLong) {
      return OptionalInt.empty();
    }
  }

  /** A class that there is: IN, CH, HS. */
  static boolean isClass(String text, int from, int to) {
    return to - from == 2
        && (text.regionMatches(true, from, "IN", 0, 2)
            || text.regionMatches(true, from, "CH", 0, 2)
            || text.regionMatches(true, from, "HS", 0, 2));
  }

  /** A number beyond {@link DnsLimits#GREATEST_RANK}. */
  static boolean isTooGreat(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
      number = Math.min(number * 10 + text.charAt(i) - '0', DnsLimits.GREATEST_RANK + 1);
    }
    return to - from > 5 || number > DnsLimits.GREATEST_RANK;
  }

  /** A word without the quotation marks around it. */
  static String unquoted(String word) {
    return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
        ? word.substring(1, word.length() - 1)
        : word;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
