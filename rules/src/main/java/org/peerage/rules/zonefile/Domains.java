package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;

/** The services that peers of a cluster offer, side by side for each domain. */
final class Domains {

  private static final Function<ZoneFiles, List<List<ReadService>>> DERIVATION = Domains::gather;

  private Domains() {}

  /** Those of each domain; cisco-uds leads to Unified CM and is none of them. */
  static List<List<ReadService>> of(ZoneFiles files) {
    return files.derived(DERIVATION);
  }

  private static List<List<ReadService>> gather(ZoneFiles files) {
    Map<DomainName, List<ReadService>> domains = new LinkedHashMap<>();
    for (ReadService one : ReadService.all(files)) {
      if (one.row().filter(row -> row.service() != DnsService.CISCO_UDS).isPresent()) {
        domains.computeIfAbsent(one.domain(), domain -> new ArrayList<>()).add(one);
      }
    }
    return List.copyOf(domains.values());
  }

  /** The others that have a target in common with one. */
  static List<ReadService> kin(ReadService one, List<ReadService> beside) {
    Set<DomainName> targets = one.targets();
    var kin = new ArrayList<ReadService>();
    for (ReadService other : beside) {
      if (other != one && !Collections.disjoint(other.targets(), targets)) {
        kin.add(other);
      }
    }
    return kin;
  }

  static Set<DomainName> targets(List<ReadService> services) {
    var targets = new LinkedHashSet<DomainName>();
    for (ReadService one : services) {
      for (ReadRecord offer : one.offers()) {
        targets.add(ReadService.data(offer).target());
      }
    }
    return targets;
  }

  /** Those that lead to a target. */
  static List<ReadService> having(DomainName target, List<ReadService> services) {
    var having = new ArrayList<ReadService>();
    for (ReadService one : services) {
      if (one.targets().contains(target)) {
        having.add(one);
      }
    }
    return having;
  }
}
