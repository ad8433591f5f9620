package org.peerage.dns;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/** Where the zones of an estate begin: what lies below the start of another zone is its own. */
final class ZoneCuts {

  private final Map<View, Set<DomainName>> origins = new TreeMap<>();
  private final Map<View, Set<DomainName>> above = new TreeMap<>();

  void add(View view, DomainName origin) {
    if (origins.computeIfAbsent(view, any -> new HashSet<>()).add(origin)) {
      Set<DomainName> known = above.computeIfAbsent(view, any -> new HashSet<>());
      for (DomainName at = origin; !at.isRoot() && known.add(at.parent()); ) {
        at = at.parent();
      }
    }
  }

  /** Whether a zone begins further down than that origin. */
  boolean isCut(View view, DomainName origin) {
    return above.getOrDefault(view, Set.of()).contains(origin);
  }

  /** Whether a name lies in the zone of that origin and in none that begins further down. */
  boolean inZone(View view, DomainName origin, DomainName name) {
    if (!name.isWithin(origin)) {
      return false;
    }
    if (!isCut(view, origin)) {
      return true;
    }
    Set<DomainName> known = origins.getOrDefault(view, Set.of());
    for (DomainName at = name; !at.equals(origin); at = at.parent()) {
      if (known.contains(at)) {
        return false;
      }
    }
    return true;
  }
}
