package org.peerage.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.RecordData.FieldVisitor;
import org.peerage.value.DomainName;

/**
 * The data of a record as people read it: the fields in the order of a zone file. To be compared
 * and shown, not to be loaded; that text is the zone emitter's.
 */
public final class DataText implements RecordData.Visitor, FieldVisitor {

  private final List<String> fields = new ArrayList<>();

  private final boolean typed;

  private DataText(boolean typed) {
    this.typed = typed;
  }

  /** Names without their last dot, strings as they are on the wire. */
  public static String of(RecordData data) {
    return new DataText(false).read(data);
  }

  /** As somebody types it: names absolute, quotes and backslashes in strings escaped. */
  public static String typed(RecordData data) {
    return new DataText(true).read(data);
  }

  private String read(RecordData data) {
    data.accept(this);
    return String.join(" ", fields);
  }

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
    for (RecordData.Field field : data.fields()) {
      field.accept(this);
    }
  }

  @Override
  public void word(String word) {
    fields.add(word);
  }

  @Override
  public void name(DomainName name) {
    add(typed ? name.absolute() : name);
  }

  @Override
  public void text(String octets) {
    fields.add('"' + (typed ? octets.replace("\\", "\\\\").replace("\"", "\\\"") : octets) + '"');
  }

  private void add(Object field) {
    fields.add(String.valueOf(field));
  }
}
