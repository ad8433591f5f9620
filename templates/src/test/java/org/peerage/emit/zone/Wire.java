package org.peerage.emit.zone;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/** Record data as octets on the wire, names in lower case (RFC 4034 section 6.2). */
final class Wire implements RecordData.Visitor, RecordData.FieldVisitor {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int fields;
  private String type = "";

  String hex() {
    return HexFormat.of().formatHex(out.toByteArray());
  }

  static byte[] octets(DomainName name) {
    var octets = new ByteArrayOutputStream();
    for (String label : name.labels()) {
      byte[] utf8 = label.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      octets.write(utf8.length);
      octets.writeBytes(utf8);
    }
    octets.write(0);
    return octets.toByteArray();
  }

  @Override
  public void a(RecordData.A data) {
    address(data.address());
  }

  @Override
  public void aaaa(RecordData.Aaaa data) {
    address(data.address());
  }

  private void address(IpAddress address) {
    out.writeBytes(address.bytes());
  }

  @Override
  public void ptr(RecordData.Ptr data) {
    out.writeBytes(octets(data.target()));
  }

  @Override
  public void cname(RecordData.Cname data) {
    out.writeBytes(octets(data.target()));
  }

  @Override
  public void srv(RecordData.Srv data) {
    number(data.priority(), 2);
    number(data.weight(), 2);
    number(data.port(), 2);
    out.writeBytes(octets(data.target()));
  }

  @Override
  public void naptr(RecordData.Naptr data) {
    number(data.order(), 2);
    number(data.preference(), 2);
    string(data.flags().getBytes(StandardCharsets.UTF_8));
    string(data.service().getBytes(StandardCharsets.UTF_8));
    string(data.regexp().getBytes(StandardCharsets.UTF_8));
    out.writeBytes(octets(data.replacement()));
  }

  @Override
  public void other(RecordData.Other data) {
    type = data.type();
    for (RecordData.Field field : data.fields()) {
      field.accept(this);
      fields++;
    }
  }

  /** Numbers by the width the types of the test have, hexadecimal text, or a CAA tag. */
  @Override
  public void word(String word) {
    switch (type) {
      case "MX" -> number(Integer.parseInt(word), 2);
      case "CAA" -> {
        if (fields == 0) {
          number(Integer.parseInt(word), 1);
        } else {
          string(word.getBytes(StandardCharsets.US_ASCII));
        }
      }
      case "TLSA" -> hexOrOctet(word, 3);
      case "SSHFP" -> hexOrOctet(word, 2);
      default -> throw new AssertionError("no word in " + type);
    }
  }

  private void hexOrOctet(String word, int numbers) {
    if (fields < numbers) {
      number(Integer.parseInt(word), 1);
    } else {
      out.writeBytes(HexFormat.of().parseHex(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Override
  public void name(DomainName name) {
    out.writeBytes(octets(name));
  }

  @Override
  public void text(String octets) {
    byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
    if (type.equals("CAA")) {
      out.writeBytes(bytes);
      return;
    }
    int start = 0;
    do {
      int end = Math.min(bytes.length, start + 255);
      out.write(end - start);
      out.write(bytes, start, end - start);
      start = end;
    } while (start < bytes.length);
  }

  private void string(byte[] octets) {
    out.write(octets.length);
    out.writeBytes(octets);
  }

  private void number(int value, int octets) {
    for (int i = octets - 1; i >= 0; i--) {
      out.write(value >> 8 * i);
    }
  }
}
