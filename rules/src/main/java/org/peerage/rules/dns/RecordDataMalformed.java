package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordText;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.schema.Read;

/**
 * Flags the data of a record block that is not of its type, or could end its line, and a type that
 * has a block of its own (RFC 1035 section 5.1 [ZONE-05]).
 */
public final class RecordDataMalformed extends BlockRule {

  @Override
  public String id() {
    return "record-data-malformed";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() != Dns.Record.OTHER) {
      return;
    }
    String type = String.valueOf(block.labels().get(1).value());
    Optional<String> refusal = RecordText.refusal(type);
    if (refusal.isPresent()) {
      findings.add(
          Finding.at(
                  block.labels().get(1).at(),
                  Subjects.of(zone),
                  "a record block cannot hold data of type " + type)
              .help(refusal.get()));
      return;
    }
    block
        .find(Dns.Record.VALUE)
        .ifPresent(
            value -> {
              var read = RecordText.read(type, value.value(), zone.origin());
              if (read instanceof Read.Bad<RecordData.Other> bad) {
                findings.add(
                    Finding.at(
                        Places.within(value, bad.from(), bad.to()),
                        Subjects.of(zone),
                        "the " + type + " data of " + block.label() + " " + bad.fault()));
              }
            });
  }
}
