package org.peerage.emit.zone;

import java.io.IOException;
import java.io.Writer;
import org.peerage.dns.ClasslessParent;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.value.DomainName;

/**
 * Writes one zone: a line for each record, with owner, TTL in seconds, class and type [ZONE-01,
 * XDNS-10, ZONE-07, EXP-SRV-005, EXP-NAPTR-003].
 */
final class ZoneWriter {

  private static final int FULL = 8192;

  private final Writer out;
  private final StringBuilder text = new StringBuilder(FULL + 1024);
  private final DataWriter dataWriter = new DataWriter(text);
  private final char[] units = new char[FULL + 1024];

  ZoneWriter(Writer out) {
    this.out = out;
  }

  void whole(ShownZone shown, SerialNumber serial) throws IOException {
    Zone zone = shown.zone();
    Soa soa = zone.soa().orElseThrow();
    text.append("; Zone ");
    title(zone);
    text.append(". Written by Peerage: change its definition, not this file.\n");
    text.append("$TTL ").append(zone.ttl()).append('\n');
    head(zone.origin(), zone.ttl(), "SOA");
    ZoneText.name(text, soa.mname());
    text.append(' ');
    ZoneText.name(text, soa.rname());
    text.append(' ').append(serial.value());
    text.append(' ').append(soa.refresh()).append(' ').append(soa.retry());
    text.append(' ').append(soa.expire()).append(' ').append(soa.minimum()).append('\n');
    for (DomainName server : zone.nameServers().stream().distinct().sorted().toList()) {
      head(zone.origin(), zone.ttl(), "NS");
      ZoneText.name(text, server);
      text.append('\n');
    }
    records(shown);
  }

  /**
   * Writes the records alone. Owners and TTLs stand on every line, so the file may be included
   * anywhere, and nothing of it is left behind.
   */
  void fragment(ShownZone shown, String path) throws IOException {
    Zone zone = shown.zone();
    text.append("; Records for ");
    title(zone);
    text.append(
        ", without SOA and NS. Written by Peerage: change their definition, not this file.\n");
    text.append("; In the zone file, on a line of its own, and raise the serial there:\n");
    text.append(";   $INCLUDE ");
    ZoneText.comment(text, path);
    text.append('\n');
    records(shown);
  }

  /** Writes what the zone above a classless one has to hold. */
  void parent(ClasslessParent parent) throws IOException {
    text.append("; For whoever holds the zone ").append(parent.origin());
    text.append(": ask them to add these records to it (RFC 2317 section 4).\n; They hand ");
    text.append(parent.prefix()).append(" over to the zone ");
    title(parent.zone());
    text.append(". Written by Peerage: change its definition, not this file.\n");
    if (parent.lacksServers()) {
      text.append("; Its NS records belong here too; whoever holds it knows its name servers.\n");
    }
    for (DnsRecord one : parent.records()) {
      record(one);
      text.append('\n');
    }
    flush();
  }

  private void title(Zone zone) {
    ZoneText.comment(text, zone.title());
    text.append(", ").append(zone.view().word()).append(" view");
  }

  private void records(ShownZone shown) throws IOException {
    for (DnsRecord one : shown.records()) {
      record(one);
      text.append(" ; ");
      ZoneText.comment(text, one.reason());
      text.append('\n');
      if (text.length() >= FULL) {
        flush();
      }
    }
    flush();
  }

  private void record(DnsRecord one) {
    RecordData data = one.data();
    head(one.owner(), one.ttl(), data.type());
    data.accept(dataWriter);
  }

  private void head(DomainName owner, int ttl, String type) {
    ZoneText.name(text, owner);
    text.append(' ').append(ttl).append(" IN ").append(type).append(' ');
  }

  private void flush() throws IOException {
    for (int start = 0; start < text.length(); start += units.length) {
      int length = Math.min(units.length, text.length() - start);
      text.getChars(start, start + length, units, 0);
      out.write(units, 0, length);
    }
    text.setLength(0);
  }
}
