package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;
import org.peerage.value.DomainName;

/**
 * Flags a name that is well formed in its parts and too long when they are put together: more than
 * 63 octets to a label, more than 253 characters in all (RFC 1035 section 2.3.4 [ZONE-08]).
 */
public final class DnsNameTooLong implements ZoneRule {

  @Override
  public String id() {
    return "dns-name-too-long";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    Set<DomainName> seen = new HashSet<>();
    DomainName last = DomainName.ROOT;
    for (DnsRecord one : zone.records()) {
      if (!one.owner().equals(last)) {
        last = one.owner();
        look(zone, one, last, seen, findings);
      }
      look(zone, one, target(one.data()), seen, findings);
    }
    return findings;
  }

  private static void look(
      Zone zone, DnsRecord record, DomainName name, Set<DomainName> seen, List<Finding> findings) {
    Optional<String> fault = name.isRoot() ? Optional.empty() : fault(name.toString());
    if (fault.isPresent() && seen.add(name)) {
      findings.add(Finding.at(record.at(), Subjects.of(zone), "name " + name + " " + fault.get()));
    }
  }

  private static DomainName target(RecordData data) {
    if (data instanceof RecordData.Srv srv) {
      return srv.target();
    }
    if (data instanceof RecordData.Naptr naptr) {
      return naptr.replacement();
    }
    if (data instanceof RecordData.Cname alias) {
      return alias.target();
    }
    return data instanceof RecordData.Ptr pointer ? pointer.target() : DomainName.ROOT;
  }

  private static Optional<String> fault(String name) {
    if (name.length() <= DnsLimits.LONGEST_LABEL) {
      return Optional.empty();
    }
    if (name.length() > DnsLimits.LONGEST_NAME) {
      return Optional.of(
          "has " + name.length() + " characters; a name has at most " + DnsLimits.LONGEST_NAME);
    }
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '.') {
        if (i - start > DnsLimits.LONGEST_LABEL) {
          return Optional.of(
              "has a label of "
                  + (i - start)
                  + " characters; a label has at most "
                  + DnsLimits.LONGEST_LABEL);
        }
        start = i + 1;
      }
    }
    return Optional.empty();
  }
}
