package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/**
 * A fault of zone files that somebody else wrote. Holds no state, is linear in the number of
 * records, and is never told its own severity.
 */
public interface ZoneFileRule {

  /** Names the fault, in kebab case; the name of its catalogue entry and its cases. */
  String id();

  /**
   * Whether it cannot find anything in these files, whatever stands in them: it needs a view, a
   * definition or another zone, and none is given.
   */
  default boolean isIdle(ZoneFiles files) {
    return false;
  }

  /** Says on a walk what it wants to be shown; each kind of rule does so for itself. */
  void join(Walk walk);
}
