package org.peerage.lint;

import java.util.List;
import org.peerage.dns.served.ServedDns;

/**
 * A fault that shows in what name servers answer. Holds no state, is linear in the number of
 * answers, and is never told its own severity.
 */
public interface ServedRule {

  /** Names the fault, in kebab case; the name of its catalogue entry and its cases. */
  String id();

  List<Finding> check(ServedDns served);
}
