package org.peerage.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.diagnostic.Severity;

/**
 * How grave the findings of a rule are to be.
 *
 * @param severity nothing: they are not shown
 */
public record Level(Optional<Severity> severity) {

  /** The word that switches a rule off; {@code off} would be a switch to YAML 1.1. */
  static final String NONE = "none";

  static final List<String> WORDS = List.of("error", "warning", "info", NONE);

  /** The level of one of the {@link #WORDS}. */
  static Level of(String word) {
    return word.equals(NONE)
        ? new Level(Optional.empty())
        : new Level(Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
  }

  /** Whether it makes less of a finding than it is. */
  boolean weakens(Severity from) {
    return severity.isEmpty() || severity.get().compareTo(from) > 0;
  }
}
