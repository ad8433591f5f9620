package org.peerage.dns.change;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;

/**
 * A set of records that one of two states has, or that both have and answer differently.
 *
 * @param before nothing for a set that is new
 * @param after nothing for a set that goes; never both nothing
 */
public record SetChange(Optional<RrSet> before, Optional<RrSet> after) {

  public DomainName owner() {
    return any().owner();
  }

  public String type() {
    return any().type();
  }

  /** What for people is the reason: that of the new set, else of the old one. */
  public String reason() {
    return any().reason();
  }

  /** What comes, by itself. */
  public List<RecordData> added() {
    return difference(after, before);
  }

  /** What goes, by itself. */
  public List<RecordData> removed() {
    return difference(before, after);
  }

  /** Whether the set stays, and answers are to be kept for another time than before. */
  public boolean changesTtl() {
    return before.isPresent() && after.isPresent() && before.get().ttl() != after.get().ttl();
  }

  /**
   * Whether to lower the TTL first: nothing of the old answer holds any longer, and resolvers may
   * keep it for more than a minute. Where a part of it stays, callers find their way meanwhile
   * (plan-proof.md section 8).
   */
  boolean needsLeadDown() {
    return before.isPresent()
        && before.get().ttl() > DnsDefaults.LEAD_DOWN_TTL
        && removed().size() == before.get().data().size();
  }

  /** The change that makes ready for this one, where {@link #needsLeadDown}. */
  SetChange lowering() {
    RrSet old = before.orElseThrow();
    return new SetChange(before, Optional.of(old.lasting(DnsDefaults.LEAD_DOWN_TTL)));
  }

  /** This change as it is made between two lowered states, where {@link #needsLeadDown}. */
  SetChange lowered() {
    return new SetChange(before.map(SetChange::low), after.map(SetChange::low));
  }

  /** The change that follows this one; nothing where the set goes, or lasts no longer anyway. */
  Optional<SetChange> restoring() {
    return after
        .filter(set -> set.ttl() > DnsDefaults.LEAD_DOWN_TTL)
        .map(set -> new SetChange(Optional.of(low(set)), after));
  }

  private static RrSet low(RrSet set) {
    return set.lasting(Math.min(set.ttl(), DnsDefaults.LEAD_DOWN_TTL));
  }

  private RrSet any() {
    return after.or(() -> before).orElseThrow();
  }

  private static List<RecordData> difference(Optional<RrSet> of, Optional<RrSet> without) {
    if (of.isEmpty()) {
      return List.of();
    }
    return without.map(other -> of.get().without(other)).orElseGet(() -> of.get().data());
  }
}
