package org.peerage.emit.zone;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.dns.change.ZoneContent;

/**
 * The serial numbers of zones: with the published zone at hand it stays while no record differs,
 * and rises above it otherwise [ZONE-11].
 */
final class Serials {

  private final DnsRequest request;

  Serials(DnsRequest request) {
    this.request = request;
  }

  /** The serial of a whole zone; nothing, with a diagnostic, where what is known does not tell. */
  Optional<SerialNumber> of(
      ShownZone shown, Optional<ZoneContent> published, List<Diagnostic> diagnostics) {
    Zone zone = shown.zone();
    SerialPolicy policy = zone.soa().orElseThrow().serial();
    Optional<SerialNumber> before =
        published.flatMap(ZoneContent::head).flatMap(head -> number(head.soa()));
    if (before.isPresent() && request.content(shown).answersLike(published.get())) {
      return before;
    }
    if (request.published().isEmpty() && countsUp(policy)) {
      diagnostics.add(ZoneMessages.needsPublished(zone, policy));
      return Optional.empty();
    }
    Optional<SerialNumber> next = policy.next(before, request.known());
    if (next.isEmpty()) {
      diagnostics.add(ZoneMessages.unknownSerial(zone, policy, before));
    }
    return next;
  }

  private static boolean countsUp(SerialPolicy policy) {
    return policy instanceof SerialPolicy.Date || policy instanceof SerialPolicy.Increment;
  }

  private static Optional<SerialNumber> number(Soa soa) {
    return soa.serial() instanceof SerialPolicy.Fixed fixed
        ? Optional.of(fixed.number())
        : Optional.empty();
  }
}
