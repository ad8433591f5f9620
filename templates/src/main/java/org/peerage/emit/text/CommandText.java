package org.peerage.emit.text;

import org.peerage.value.Secret;
import org.peerage.value.Unprintable;

/**
 * Values on the command line of Expressway and VCS.
 *
 * <p>Strings stand in double quotes, enumerations and numbers bare (Expressway Administrator Guide
 * X15.0, Reference Material, the notation of xConfiguration). No document tells how a double quote
 * inside a value is written, so a value that holds one is refused, as is all that would end the
 * line. The rule {@code value-breaks-command} reports such values before anything is written; here
 * is the last line of defence.
 */
public final class CommandText {

  private CommandText() {}

  /**
   * A string in quotes. A backslash stands for itself.
   *
   * @throws IllegalArgumentException when the command line cannot carry the value
   */
  public static String quoted(String value) {
    if (value.indexOf('"') >= 0 || !Unprintable.none(value) || value.contains(Secret.PLACEHOLDER)) {
      throw new IllegalArgumentException(
          "no command carries the value " + Unprintable.shown(value));
    }
    return '"' + value + '"';
  }

  /**
   * An enumeration or a number, which stand without quotes.
   *
   * @throws IllegalArgumentException when it is more than letters, digits and underscores
   */
  public static String bare(String word) {
    boolean plain = !word.isEmpty();
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      plain &=
          unit >= 'a' && unit <= 'z'
              || unit >= 'A' && unit <= 'Z'
              || unit >= '0' && unit <= '9'
              || unit == '_';
    }
    if (!plain) {
      throw new IllegalArgumentException("no word of a command: " + Unprintable.shown(word));
    }
    return word;
  }

  /**
   * What stands for a secret until somebody fills it in: {@code "${secret:env:NAME}"}.
   *
   * @throws IllegalArgumentException when the reference would end the placeholder or the string
   */
  public static String placeholder(Secret secret) {
    if (!secret.hasPlaceholder()) {
      throw new IllegalArgumentException(
          "no command carries the reference " + Unprintable.shown(secret.reference()));
    }
    return '"' + secret.placeholder() + '"';
  }
}
