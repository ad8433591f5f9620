package org.peerage.rules.dns;

import org.peerage.dns.Zone;

/** What findings about DNS are about: a zone in a view. */
final class Subjects {

  private Subjects() {}

  static String of(Zone zone) {
    return zone.title() + " (" + zone.view().word() + ")";
  }
}
