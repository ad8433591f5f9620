package org.peerage.emit.setting;

import java.time.Duration;
import java.util.Optional;
import org.peerage.emit.text.CommandText;
import org.peerage.platform.Argument;
import org.peerage.platform.PageWords;
import org.peerage.value.Choice;
import org.peerage.value.OptionKey;
import org.peerage.value.Secret;

/**
 * One value on its way into a field: as a person types it, and as a command takes it.
 *
 * @param shown as it is typed on the page; a secret as its placeholder
 * @param word what the command tables know it by: the word of the language, seconds, or the text
 *     itself
 */
record Datum(String shown, String word, Optional<Secret> secret) {

  /** What the word {@code default} says of a community name [EXP-TMS-002]. */
  private static final String DEFAULT_COMMUNITY = "public";

  static Datum text(String text) {
    return new Datum(text, text, Optional.empty());
  }

  /** A value as the model holds it, other than a list. */
  static Datum of(Object value) {
    if (value instanceof Boolean on) {
      return new Datum(PageWords.of(on), on ? "on" : "off", Optional.empty());
    }
    if (value instanceof Choice choice) {
      return new Datum(PageWords.of(choice), choice.word(), Optional.empty());
    }
    if (value instanceof Duration duration) {
      return text(Long.toString(duration.toSeconds()));
    }
    if (value instanceof OptionKey key) {
      return text(key.text());
    }
    if (value instanceof Secret secret) {
      return secret.source() == Secret.Source.FACTORY_DEFAULT
          ? text(DEFAULT_COMMUNITY)
          : new Datum(secret.placeholder(), "", Optional.of(secret));
    }
    return text(value.toString());
  }

  /**
   * As it stands behind the colon of a command; nothing where the command cannot take it, so that a
   * person types it.
   *
   * @throws IllegalArgumentException when no command line carries the text
   */
  Optional<String> argument(Argument argument) {
    if (secret.isPresent()) {
      return argument.quoted()
          ? Optional.of(CommandText.placeholder(secret.get()))
          : Optional.empty();
    }
    if (argument instanceof Argument.Words words) {
      return words.theirs(word).map(CommandText::bare);
    }
    if (!argument.accepts(word)) {
      return Optional.empty();
    }
    return Optional.of(argument.quoted() ? CommandText.quoted(word) : CommandText.bare(word));
  }
}
