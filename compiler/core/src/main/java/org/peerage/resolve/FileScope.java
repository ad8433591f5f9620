package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.syntax.Body;
import org.peerage.syntax.Let;
import org.peerage.syntax.Profile;

/**
 * The names of one file: its lets and profiles, and those it imports. A let is worked out when it
 * is first asked for, and once.
 */
final class FileScope {

  private final String path;
  private final Unparsed unparsed;
  private final Evaluator evaluator;
  private final Map<String, Let> lets = new LinkedHashMap<>();
  private final Map<String, Profile> profiles = new LinkedHashMap<>();
  private final Map<String, FileScope> imported = new LinkedHashMap<>();
  private final Map<String, Datum> values = new HashMap<>();
  private final Map<Body, Slot[]> alike = new IdentityHashMap<>();
  private boolean incomplete;

  FileScope(String path, Unparsed unparsed, Evaluator evaluator) {
    this.path = path;
    this.unparsed = unparsed;
    this.evaluator = evaluator;
  }

  String path() {
    return path;
  }

  Unparsed unparsed() {
    return unparsed;
  }

  /** Says that names may be missing for a reason that has been given: none is unknown then. */
  void incomplete() {
    incomplete = true;
  }

  Map<String, Let> lets() {
    return lets;
  }

  Map<String, Profile> profiles() {
    return profiles;
  }

  /** Names taken from other files, each with the file that declares it. */
  Map<String, FileScope> imported() {
    return imported;
  }

  /** The value of a let, of this file or imported. */
  Optional<Datum> value(String name) {
    Let let = lets.get(name);
    if (let != null) {
      return Optional.of(value(let));
    }
    FileScope from = imported.get(name);
    return from == null || !from.lets.containsKey(name) ? Optional.empty() : from.value(name);
  }

  boolean isIncomplete() {
    return incomplete;
  }

  /** Whether a name has a value, or may have one we could not read. */
  boolean knowsValue(String name) {
    FileScope from = imported.get(name);
    return incomplete || lets.containsKey(name) || from != null && from.lets.containsKey(name);
  }

  /** Whether a name is that of a profile, or may be that of one we could not read. */
  boolean knowsProfile(String name) {
    FileScope from = imported.get(name);
    return incomplete
        || profiles.containsKey(name)
        || from != null && from.profiles.containsKey(name);
  }

  private Datum value(Let let) {
    Datum known = values.get(let.name().text());
    if (known != null) {
      return known;
    }
    Datum value = evaluator.let(let, Names.of(this));
    values.put(let.name().text(), value);
    return value;
  }

  /**
   * Room for what a body of a profile of this file brings to each of its uses alike, by the place
   * of the item in the body.
   */
  Slot[] alike(Body body) {
    Slot[] known = alike.get(body);
    if (known == null) {
      known = new Slot[body.items().size()];
      alike.put(body, known);
    }
    return known;
  }

  /** A profile of this file or an imported one, with the file whose names it sees. */
  Optional<Found> profile(String name) {
    Profile profile = profiles.get(name);
    if (profile != null) {
      return Optional.of(new Found(profile, this));
    }
    FileScope from = imported.get(name);
    Profile other = from == null ? null : from.profiles.get(name);
    return other == null ? Optional.empty() : Optional.of(new Found(other, from));
  }

  List<String> valueNames() {
    var names = new ArrayList<>(lets.keySet());
    imported.forEach(
        (name, from) -> {
          if (from.lets.containsKey(name)) {
            names.add(name);
          }
        });
    return names;
  }

  List<String> profileNames() {
    var names = new ArrayList<>(profiles.keySet());
    imported.forEach(
        (name, from) -> {
          if (from.profiles.containsKey(name)) {
            names.add(name);
          }
        });
    return names;
  }

  /** A profile and the file it stands in. */
  record Found(Profile profile, FileScope file) {}
}
