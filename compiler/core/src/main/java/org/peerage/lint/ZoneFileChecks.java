package org.peerage.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * All rules for zone files that somebody else wrote, behind one call, so that they walk the records
 * together.
 */
public interface ZoneFileChecks {

  /** What each rule found, by its id and in the order of the rules; only those that found some. */
  Map<String, List<Finding>> check(ZoneFiles files);

  /**
   * The ids of rules that find nothing in these files, whatever stands in them: no view is named,
   * no definition is given. What is allowed of them may be of use another time.
   */
  Set<String> idle(ZoneFiles files);
}
