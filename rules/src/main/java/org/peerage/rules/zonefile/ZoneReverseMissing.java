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
 * Flags the address of an SRV target of a cluster that leads to no name, or only to others, in a
 * reverse zone at hand (Expressway X8.9 guide, Clustering Prerequisites [EXP-PRE-022, EXP-MRA-007,
 * ZONE-12]).
 */
public final class ZoneReverseMissing extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-reverse-missing";
  }

  @Override
  public boolean isIdle(ZoneFiles files) {
    return !files.haveReverse();
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    if (service.row().isEmpty() || !files.haveReverse()) {
      return;
    }
    for (ReadRecord offer : service.offers()) {
      DomainName target = ReadService.data(offer).target();
      if (findings.isNew(target)) {
        look(target, files, findings);
      }
    }
  }

  private static void look(DomainName target, ZoneFiles files, Findings findings) {
    List<ReadRecord> addresses = new ArrayList<>(files.records(target, "A"));
    addresses.addAll(files.records(target, "AAAA"));
    for (ReadRecord one : addresses) {
      IpAddress address = Reverse.address(one).orElseThrow();
      DomainName name = ReverseName.of(address);
      Optional<ReadZone> reverse = files.answering(name);
      if (reverse.isPresent()
          && !reverse.get().has(name, "CNAME")
          && !leadsTo(target, name, files)) {
        findings.add(
            Finding.at(
                one.fieldAt(0), target.toString(), address + " does not lead back to " + target));
      }
    }
  }

  private static boolean leadsTo(DomainName target, DomainName name, ZoneFiles files) {
    for (ReadRecord one : files.records(name, "PTR")) {
      if (((RecordData.Ptr) one.data()).target().equals(target)) {
        return true;
      }
    }
    return false;
  }
}
