package org.peerage.samples;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
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
import org.xbill.DNS.TextParseException;

/**
 * Says a record of the model in the terms of dnsjava, field by field and never through the text of
 * a zone file.
 */
final class OutsideRecords implements RecordData.Visitor {

  private final Name owner;
  private final long ttl;
  private Record made;

  private OutsideRecords(DnsRecord record) {
    owner = name(record.owner());
    ttl = record.ttl();
    record.data().accept(this);
  }

  static Record of(DnsRecord record) {
    return new OutsideRecords(record).made;
  }

  static Name name(DomainName name) {
    try {
      return Name.fromString(name.toString(), Name.root);
    } catch (TextParseException unreadable) {
      throw new AssertionError("no domain name: " + name, unreadable);
    }
  }

  @Override
  public void a(RecordData.A data) {
    made = new ARecord(owner, DClass.IN, ttl, address(data.address()));
  }

  @Override
  public void aaaa(RecordData.Aaaa data) {
    made = new AAAARecord(owner, DClass.IN, ttl, address(data.address()));
  }

  @Override
  public void ptr(RecordData.Ptr data) {
    made = new PTRRecord(owner, DClass.IN, ttl, name(data.target()));
  }

  @Override
  public void cname(RecordData.Cname data) {
    made = new CNAMERecord(owner, DClass.IN, ttl, name(data.target()));
  }

  @Override
  public void srv(RecordData.Srv data) {
    made =
        new SRVRecord(
            owner,
            DClass.IN,
            ttl,
            data.priority(),
            data.weight(),
            data.port(),
            name(data.target()));
  }

  @Override
  public void naptr(RecordData.Naptr data) {
    made =
        new NAPTRRecord(
            owner,
            DClass.IN,
            ttl,
            data.order(),
            data.preference(),
            data.flags(),
            data.service(),
            // dnsjava takes text as a zone file has it.
            data.regexp().replace("\\", "\\\\"),
            name(data.replacement()));
  }

  @Override
  public void other(RecordData.Other data) {
    throw new AssertionError("no sample has a record of type " + data.type());
  }

  private static InetAddress address(IpAddress address) {
    try {
      return InetAddress.getByName(address.toString());
    } catch (UnknownHostException unreadable) {
      throw new AssertionError("no address: " + address, unreadable);
    }
  }
}
