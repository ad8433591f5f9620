package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;

/**
 * Flags the preference of a number that leaves no room for those of its further results, ten apart
 * (RFC 3403 section 4.1 [RFC-NAPTR-01]).
 */
public final class PreferenceTooGreat extends BlockRule {

  private static final List<Attribute<String>> RESULTS =
      List.of(Dns.Number.SIPS, Dns.Number.SIP, Dns.Number.H323, Dns.Number.MAILTO);

  @Override
  public String id() {
    return "preference-too-great";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Number.KIND) {
      return;
    }
    int further = -1;
    for (Attribute<String> result : RESULTS) {
      further += block.stated(result).isPresent() ? 1 : 0;
    }
    int room = DnsLimits.GREATEST_RANK - Math.max(0, further) * DnsDefaults.ENUM_PREFERENCE;
    block
        .stated(Dns.Record.PREFERENCE)
        .filter(preference -> preference.value() > room)
        .ifPresent(preference -> findings.add(finding(zone, block, preference, room)));
  }

  private static Finding finding(Zone zone, Element block, Sourced<Integer> preference, int room) {
    return Finding.at(
            preference.at(),
            Subjects.of(zone),
            "preference "
                + preference.value()
                + " of number "
                + block.label()
                + " leaves no room for its further results")
        .help("write a preference of at most " + room);
  }
}
