package org.peerage.rules.house;

import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression of RE2: it takes time in proportion to the text, whoever wrote it, and
 * therefore knows neither backreferences nor lookaround. The whole value must match.
 */
final class Pattern {

  /** The most a pattern may hold, in UTF-16 units; one for names is written by hand. */
  private static final int LONGEST = 200;

  /** The most that counted repetitions, one in the other, may come to: each is written out. */
  private static final int MOST_REPEATS = 1000;

  private final com.google.re2j.Pattern compiled;

  private Pattern(com.google.re2j.Pattern compiled) {
    this.compiled = compiled;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is none, with the reason as its message: the end of a
   *     sentence that begins with the pattern
   */
  static Pattern of(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
    }
    if (repeats(text) > MOST_REPEATS) {
      throw new IllegalArgumentException(
          "repeats more than " + MOST_REPEATS + " times what is repeated itself");
    }
    try {
      return new Pattern(com.google.re2j.Pattern.compile(text));
    } catch (PatternSyntaxException wrong) {
      throw new IllegalArgumentException("is no RE2 pattern: " + wrong.getDescription(), wrong);
    }
  }

  boolean matches(String text) {
    return compiled.matches(text);
  }

  /** All counts multiplied, as if each repetition stood in the one before. */
  private static long repeats(String text) {
    long product = 1;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int count = 0;
      int greatest = 1;
      for (int i = open + 1; i < text.length() && text.charAt(i) != '}'; i++) {
        char unit = text.charAt(i);
        count = unit >= '0' && unit <= '9' ? Math.min(count * 10 + unit - '0', 1 << 20) : 0;
        greatest = Math.max(greatest, count);
      }
      product = Math.min(product * greatest, 1L << 40);
    }
    return product;
  }
}
