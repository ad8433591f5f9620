package org.peerage.rules.shared;

import java.util.List;
import org.peerage.value.Choice;
import org.peerage.value.Ref;
import org.peerage.value.Secret;

/** Turns values into the words of a message. */
public final class Phrases {

  private Phrases() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> words) {
    var text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "" : i == words.size() - 1 ? " and " : ", ").append(words.get(i));
    }
    return text.toString();
  }

  /** {@code 1 peer}, {@code 3 peers}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code first}, {@code second}, …; from seven on {@code 7th}. */
  public static String ordinal(int number) {
    return switch (number) {
      case 1 -> "first";
      case 2 -> "second";
      case 3 -> "third";
      case 4 -> "fourth";
      case 5 -> "fifth";
      case 6 -> "sixth";
      default -> number + "th";
    };
  }

  /** A value as it is written in a definition; of a secret how it is referred to. */
  public static String value(Object value) {
    if (value instanceof Choice choice) {
      return choice.word();
    }
    if (value instanceof Ref reference) {
      return reference.text();
    }
    if (value instanceof Secret secret) {
      return secret.source() == Secret.Source.FACTORY_DEFAULT
          ? secret.reference()
          : "secret(\"" + secret.reference() + "\")";
    }
    return value instanceof String text ? text(text) : value.toString();
  }

  /** A text as a word where it can be one, else between quotation marks. */
  private static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      boolean plain =
          one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9';
      if (!plain && (i == 0 || "-._".indexOf(one) < 0)) {
        return quoted(text);
      }
    }
    return text.isEmpty() ? quoted(text) : text;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
  }
}
