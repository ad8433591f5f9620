package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.value.NaptrTransport;
import org.peerage.value.Sourced;

/**
 * Flags on or off in a list of transports, where it contradicts the others (language.md section 5).
 */
public final class NaptrSwitchInList extends BlockRule {

  @Override
  public String id() {
    return "naptr-switch-in-list";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Publish.KIND) {
      return;
    }
    List<Sourced<NaptrTransport>> words = block.list(Dns.Publish.NAPTR);
    for (Sourced<NaptrTransport> word : words) {
      boolean alone = word.value() == NaptrTransport.ON || word.value() == NaptrTransport.OFF;
      if (alone && words.size() > 1) {
        findings.add(
            Finding.at(
                    word.at(),
                    Subjects.of(zone),
                    "naptr has " + word.value().word() + " in a list of transports")
                .help(
                    "write `naptr = on`, `naptr = off`, or transports alone: `naptr = [tls, tcp]`"));
        return;
      }
    }
  }
}
