package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/** Looks at all files together. */
abstract class FilesRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(ZoneFiles files, Findings findings);
}
