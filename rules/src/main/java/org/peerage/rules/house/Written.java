package org.peerage.rules.house;

import java.time.Duration;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.Choice;

/** Values as texts. */
final class Written {

  private Written() {}

  /** As in a definition, with quotes where it needs them. */
  static String of(Object value) {
    if (value instanceof Boolean on) {
      return on ? "on" : "off";
    }
    return value instanceof Duration time ? time.toSeconds() + "s" : Phrases.value(value);
  }

  /** Its characters alone: what a pattern is held against. */
  static String bare(Object value) {
    if (value instanceof String text) {
      return text;
    }
    return value instanceof Choice choice ? choice.word() : of(value);
  }
}
