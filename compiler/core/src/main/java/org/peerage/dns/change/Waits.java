package org.peerage.dns.change;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsDefaults;

/**
 * How long answers of before a change are still around. Each time starts when every name server of
 * the zone answers with the new serial, and holds the greater of the declared TTL and the observed
 * one, which is not known here (plan-proof.md section 8).
 *
 * @param lowered whether a TTL is to be lowered first
 * @param beforeSwitch seconds from lowering the TTLs to the change: the longest of the old ones
 * @param afterSwitch seconds from the change until nobody has an old answer: what records led to
 *     may then be touched, and TTLs raised again
 * @param negativeUnknown whether a record is new in a fragment, where the SOA record, which says
 *     how long "no such record" is believed, stands elsewhere (RFC 2308 section 5)
 */
public record Waits(boolean lowered, int beforeSwitch, int afterSwitch, boolean negativeUnknown) {

  public static Waits of(List<ZoneChange> changes) {
    boolean lowered = false;
    int beforeSwitch = 0;
    int afterSwitch = 0;
    boolean unknown = false;
    for (ZoneChange change : changes) {
      Optional<Integer> negative =
          change.before().flatMap(ZoneContent::head).map(ZoneContent.Head::negativeTtl);
      for (SetChange set : change.sets()) {
        if (set.needsLeadDown()) {
          lowered = true;
          beforeSwitch = Math.max(beforeSwitch, set.before().orElseThrow().ttl());
          afterSwitch = Math.max(afterSwitch, DnsDefaults.LEAD_DOWN_TTL);
        } else if (set.before().isPresent()) {
          afterSwitch = Math.max(afterSwitch, set.before().get().ttl());
        } else if (change.before().isPresent()) {
          unknown |= negative.isEmpty();
          afterSwitch = Math.max(afterSwitch, negative.orElse(0));
        }
      }
    }
    return new Waits(lowered, beforeSwitch, afterSwitch, unknown);
  }
}
