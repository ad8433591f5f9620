package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.ReverseName;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/**
 * Flags a PTR record to a name that one of the files holds, and that has not this address
 * (Expressway X8.9 guide, Clustering Prerequisites; RFC 1912 section 2.1 [EXP-MRA-007, EXP-PRE-022,
 * ZONE-12]).
 */
public final class ZoneReverseNameDiffers extends RecordRule {

  @Override
  public String id() {
    return "zone-reverse-name-differs";
  }

  @Override
  public boolean isIdle(ZoneFiles files) {
    return !files.haveReverse();
  }

  @Override
  void look(ReadRecord one, ReadZone zone, ZoneFiles files, Findings findings) {
    if (!one.type().equals("PTR")) {
      return;
    }
    DomainName name = ((RecordData.Ptr) one.data()).target();
    Optional<IpAddress> address = ReverseName.address(one.owner());
    Optional<ReadZone> forward = files.answering(name);
    if (address.isEmpty()
        || forward.isEmpty()
        || forward.get().has(name, "CNAME")
        || !forward.get().hasAddress(name) && forward.get().resolves(name)
        || Target.of(one).orElseThrow().lacksDot(zone)) {
      return;
    }
    List<ReadRecord> addresses = new ArrayList<>(forward.get().records(name, "A"));
    addresses.addAll(forward.get().records(name, "AAAA"));
    for (ReadRecord forth : addresses) {
      if (Reverse.address(forth).equals(address)) {
        return;
      }
    }
    var finding =
        Finding.at(
            one.fieldAt(0),
            one.owner().toString(),
            address.get() + " leads to " + name + ", which " + lack(addresses));
    findings.add(
        addresses.isEmpty() ? finding : finding.label(addresses.get(0).at(), "has this address"));
  }

  private static String lack(List<ReadRecord> addresses) {
    return addresses.isEmpty() ? "has no address" : "has another address";
  }
}
