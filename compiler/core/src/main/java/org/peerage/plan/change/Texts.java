package org.peerage.plan.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.peerage.value.Choice;
import org.peerage.value.Ref;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;

/** Values as a definition writes them, to be compared and shown; secrets as references. */
final class Texts {

  private Texts() {}

  static String of(Object value) {
    return of(value, UnaryOperator.identity());
  }

  /**
   * A value as text.
   *
   * @param references turns a reference into what it is called now
   */
  static String of(Object value, UnaryOperator<String> references) {
    if (value instanceof List<?> list) {
      var texts = new ArrayList<String>(list.size());
      for (Object element : list) {
        texts.add(of(element, references));
      }
      return "[" + String.join(", ", texts) + "]";
    }
    if (value instanceof Sourced<?> sourced) {
      return of(sourced.value(), references);
    }
    if (value instanceof Ref ref) {
      return references.apply(ref.text());
    }
    if (value instanceof Secret secret) {
      return secret.reference();
    }
    if (value instanceof Boolean on) {
      return on ? "on" : "off";
    }
    if (value instanceof Duration time) {
      return of(time);
    }
    return value instanceof Choice choice ? choice.word() : String.valueOf(value);
  }

  /** In the greatest unit that divides it: {@code 24h}, {@code 90s}. */
  private static String of(Duration time) {
    long seconds = time.toSeconds();
    if (seconds == 0 || seconds % 60 != 0) {
      return seconds + "s";
    }
    return seconds % 3600 == 0 ? seconds / 3600 + "h" : seconds / 60 + "m";
  }
}
