package org.peerage.settings;

import java.util.Map;
import java.util.Optional;

/**
 * Settings for a part of an estate.
 *
 * @param where the files they are for; nothing: all of them
 * @param severities by today's id of the rule
 */
public record Scope(
    Optional<PathPattern> where, Optional<Profile> profile, Map<String, Level> severities) {

  public Scope {
    severities = Map.copyOf(severities);
  }

  boolean holdsFor(String file) {
    return where.isEmpty() || where.get().matches(file);
  }
}
