package org.peerage.rules.dns;

import org.peerage.dns.ReverseName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/** What to type where an address does not lead back to a name. */
final class ReverseNames {

  private ReverseNames() {}

  static String help(IpAddress address, View view) {
    return "write `reverse "
        + ReverseName.usualPrefix(address)
        + " { view = "
        + view.word()
        + " }`; allow this where somebody else holds that zone";
  }
}
