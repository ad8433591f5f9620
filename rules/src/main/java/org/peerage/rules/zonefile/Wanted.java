package org.peerage.rules.zonefile;

import java.util.ArrayList;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordData.Field;
import org.peerage.dns.RecordData.FieldVisitor;
import org.peerage.dns.change.RrSet;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.DomainName;

/** What a definition asks for, in the words of a finding. */
final class Wanted {

  private Wanted() {}

  /** All records of a set, as an order. */
  static String lines(RrSet set) {
    var words = new ArrayList<String>();
    for (RecordData one : set.data()) {
      var data = new Words();
      one.accept(data);
      words.add("`" + data.text + "`");
    }
    return "write " + set.type() + " " + Phrases.and(words) + " with TTL " + set.ttl();
  }

  /** Nearly as a zone file has it: for people, who copy records from what a build writes. */
  private static final class Words implements RecordData.Visitor, FieldVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void a(RecordData.A data) {
      add(data.address());
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      add(data.address());
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      name(data.target());
    }

    @Override
    public void cname(RecordData.Cname data) {
      name(data.target());
    }

    @Override
    public void srv(RecordData.Srv data) {
      add(data.priority());
      add(data.weight());
      add(data.port());
      name(data.target());
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      add(data.order());
      add(data.preference());
      text(data.flags());
      text(data.service());
      text(data.regexp());
      name(data.replacement());
    }

    @Override
    public void other(RecordData.Other data) {
      for (Field field : data.fields()) {
        field.accept(this);
      }
    }

    @Override
    public void word(String word) {
      add(word);
    }

    @Override
    public void name(DomainName name) {
      add(name.absolute());
    }

    @Override
    public void text(String octets) {
      add('"' + octets.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    private void add(Object word) {
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
  }
}
