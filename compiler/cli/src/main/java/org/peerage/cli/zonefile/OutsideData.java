package org.peerage.cli.zonefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordText;
import org.peerage.schema.Read;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.NAPTRRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Type;

/** Turns what dnsjava has read into our own values. */
public final class OutsideData {

  private OutsideData() {}

  /** A name; escapes in it stay as they are. */
  public static DomainName name(Name name) {
    return DomainName.of(name.toString(true));
  }

  /** The data of a record; of a type that definitions do not have as one word of a zone file. */
  public static RecordData of(Record record) {
    if (record instanceof ARecord a) {
      return new RecordData.A(IpAddress.of(a.getAddress().getAddress()));
    }
    if (record instanceof AAAARecord aaaa) {
      return new RecordData.Aaaa(IpAddress.of(sixteen(aaaa)));
    }
    if (record instanceof PTRRecord ptr) {
      return new RecordData.Ptr(name(ptr.getTarget()));
    }
    if (record instanceof CNAMERecord cname) {
      return new RecordData.Cname(name(cname.getTarget()));
    }
    if (record instanceof SRVRecord srv) {
      return new RecordData.Srv(
          srv.getPriority(), srv.getWeight(), srv.getPort(), name(srv.getTarget()));
    }
    if (record instanceof NAPTRRecord naptr) {
      return new RecordData.Naptr(
          naptr.getOrder(),
          naptr.getPreference(),
          unescaped(naptr.getFlags()),
          unescaped(naptr.getService()),
          unescaped(naptr.getRegexp()),
          name(naptr.getReplacement()));
    }
    return other(Type.string(record.getType()), record.rdataToString());
  }

  /**
   * The same data as dnsjava would have read it, so that what a definition says in another way (hex
   * digits in capitals, a text without quotes) compares as equal.
   */
  static RecordData.Other normal(RecordData.Other data, String text) {
    int type = Type.value(data.type());
    if (type < 0) {
      return data;
    }
    try {
      Record record = Record.fromString(Name.root, type, DClass.IN, 0, text, Name.root);
      return of(record) instanceof RecordData.Other other ? other : data;
    } catch (IOException unreadable) {
      // Then no file can hold it either, and it differs from all that was read.
      return data;
    }
  }

  private static RecordData.Other other(String type, String text) {
    if (RecordText.read(type, text, DomainName.ROOT) instanceof Read.Good<RecordData.Other> good) {
      return good.value();
    }
    // A type that definitions do not have: as dnsjava writes it, which is as a zone file has it.
    return new RecordData.Other(type, List.of(new RecordData.Field.Word(text)));
  }

  /** dnsjava makes an IPv4 address of one that is mapped into IPv6. */
  private static byte[] sixteen(AAAARecord record) {
    return record.rdataToWireCanonical();
  }

  /** dnsjava gives character-strings with the escapes of a zone file. */
  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var plain = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\\' && i + 1 < text.length()) {
        char next = text.charAt(i + 1);
        if (next >= '0' && next <= '9' && i + 3 < text.length()) {
          plain.write(Integer.parseInt(text.substring(i + 1, i + 4)));
          i += 3;
        } else {
          plain.write(next);
          i++;
        }
      } else {
        plain.write(unit);
      }
    }
    return plain.toString(StandardCharsets.UTF_8);
  }
}
