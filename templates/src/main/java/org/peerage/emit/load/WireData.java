package org.peerage.emit.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;

/** Record data as it is on the wire, in hexadecimal digits (RFC 1035 section 3.3, RFC 3403 4.1). */
final class WireData {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private WireData() {}

  static String hex(RecordData.Naptr data) {
    var wire = new WireData();
    wire.number(data.order());
    wire.number(data.preference());
    wire.string(data.flags().getBytes(StandardCharsets.UTF_8));
    wire.string(data.service().getBytes(StandardCharsets.UTF_8));
    wire.string(data.regexp().getBytes(StandardCharsets.UTF_8));
    wire.name(data.replacement());
    return HexFormat.of().withUpperCase().formatHex(wire.out.toByteArray());
  }

  private void number(int value) {
    out.write(value >> 8);
    out.write(value);
  }

  /** At most 255 octets, which a rule holds definitions to. */
  private void string(byte[] octets) {
    out.write(octets.length);
    out.writeBytes(octets);
  }

  private void name(DomainName name) {
    for (String label : name.labels()) {
      string(label.getBytes(StandardCharsets.UTF_8));
    }
    out.write(0);
  }
}
