package org.peerage.lint;

import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * A fault of zone files that somebody else wrote. Holds no state, is linear in the number of
 * records, and is never told its own severity.
 */
public interface ZoneFileRule {

  /** Names the fault, in kebab case; the name of its catalogue entry and its cases. */
  String id();

  List<Finding> check(ZoneFiles files);
}
