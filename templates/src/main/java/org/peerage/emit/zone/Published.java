package org.peerage.emit.zone;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.peerage.dns.Zone;
import org.peerage.dns.change.ZoneContent;

/**
 * The zones that name servers have now.
 *
 * @param folder where they were read from, for messages
 * @param asRead brings what a definition asks for into the form in which these were read: data may
 *     be written in several ways
 */
public record Published(String folder, List<ZoneContent> zones, UnaryOperator<ZoneContent> asRead) {

  public Published {
    zones = List.copyOf(zones);
  }

  /** What is published of a zone; nothing for a new one. */
  Optional<ZoneContent> of(Zone zone) {
    for (ZoneContent one : zones) {
      if (one.view() == zone.view() && one.title().equalsIgnoreCase(zone.title())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
