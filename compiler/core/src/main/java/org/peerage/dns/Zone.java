package org.peerage.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.value.Delivery;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * One zone in one view.
 *
 * @param definition the dns, enum or reverse block
 * @param soa the soa block of a whole zone
 * @param nameServers of a whole zone
 * @param records without SOA and NS, in canonical order (RFC 4034 section 6.1 and ecosystem.md 3.1)
 */
public record Zone(
    Element definition,
    DomainName origin,
    View view,
    Delivery delivery,
    Optional<Element> soa,
    List<DomainName> nameServers,
    List<DnsRecord> records) {

  public Zone {
    nameServers = List.copyOf(nameServers);
    records = List.copyOf(records);
  }
}
