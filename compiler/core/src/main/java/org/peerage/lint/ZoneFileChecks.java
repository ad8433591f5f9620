package org.peerage.lint;

import java.util.List;
import java.util.Map;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * All rules for zone files that somebody else wrote, behind one call, so that they walk the records
 * together.
 */
public interface ZoneFileChecks {

  /** What each rule found, by its id and in the order of the rules; only those that found some. */
  Map<String, List<Finding>> check(ZoneFiles files);
}
