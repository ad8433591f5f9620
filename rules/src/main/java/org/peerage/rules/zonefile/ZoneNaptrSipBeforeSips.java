package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.SipTransport;

/**
 * Flags a transport without TLS that is ranked before one with it (RFC 3263 section 4.1; Expressway
 * X8.9 guide, Appendix 4 [RFC-SIP-03, EXP-NAPTR-001, EXP-NAPTR-008]).
 */
public final class ZoneNaptrSipBeforeSips extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-naptr-sip-before-sips";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    Optional<ReadNaptr> open = Optional.empty();
    for (ReadNaptr one : records) {
      Optional<SipTransport> transport = one.transport();
      if (transport.isEmpty()) {
        continue;
      }
      if (!transport.get().isSecure()) {
        open = open.or(() -> Optional.of(one));
        continue;
      }
      if (open.isPresent()) {
        RecordData.Naptr data = one.data();
        RecordData.Naptr first = open.get().data();
        boolean byOrder = data.order() != first.order();
        if (byOrder || data.preference() != first.preference()) {
          int field = byOrder ? ReadNaptr.ORDER : ReadNaptr.PREFERENCE;
          findings.add(
              one.finding(
                      field,
                      one.owner() + " ranks " + first.service() + " before " + data.service())
                  .label(open.get().at(field), first.service() + " comes first"));
        }
      }
      return;
    }
  }
}
