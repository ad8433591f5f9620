package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;

/** Looks at each SRV set. */
abstract class ServiceSetRule implements ZoneFileRule {

  @Override
  public final List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    for (ReadService service : ReadService.all(files)) {
      look(service, files, findings);
    }
    return findings;
  }

  abstract void look(ReadService service, ZoneFiles files, List<Finding> findings);
}
