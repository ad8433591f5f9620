package org.peerage.emit.load;

import org.peerage.value.DomainName;

/** Names as they are written below a zone that is named elsewhere. */
final class RelativeName {

  private RelativeName() {}

  /**
   * The part of a name in front of its zone.
   *
   * @param apex what stands for the zone itself
   */
  static String of(DomainName name, DomainName zone, String apex) {
    if (name.equals(zone)) {
      return apex;
    }
    String text = name.toString();
    return zone.isRoot() ? text : text.substring(0, text.length() - zone.toString().length() - 1);
  }
}
