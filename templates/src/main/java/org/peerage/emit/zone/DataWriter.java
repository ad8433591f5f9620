package org.peerage.emit.zone;

import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;

/**
 * Writes the data of records as zone files have it: names absolute, strings quoted and escaped
 * [ZONE-02, ZONE-04, ZONE-05, RFC-NAPTR-03].
 */
public final class DataWriter implements RecordData.Visitor, RecordData.FieldVisitor {

  private final StringBuilder text;

  /** A writer that appends to {@code text}. */
  public DataWriter(StringBuilder text) {
    this.text = text;
  }

  /** The data by itself. */
  public static String text(RecordData data) {
    var text = new StringBuilder();
    data.accept(new DataWriter(text));
    return text.toString();
  }

  /** A name by itself, with its final dot. */
  public static String text(DomainName name) {
    var text = new StringBuilder();
    ZoneText.name(text, name);
    return text.toString();
  }

  /** A character-string by itself: escaped, without its quotes. */
  public static String string(String value) {
    var text = new StringBuilder();
    ZoneText.quoted(text, value);
    return text.substring(1, text.length() - 1);
  }

  /** Text for people as it may stand behind a semicolon. */
  public static String comment(String reason) {
    var text = new StringBuilder();
    ZoneText.comment(text, reason);
    return text.toString();
  }

  @Override
  public void a(RecordData.A data) {
    text.append(data.address());
  }

  @Override
  public void aaaa(RecordData.Aaaa data) {
    text.append(data.address());
  }

  @Override
  public void ptr(RecordData.Ptr data) {
    ZoneText.name(text, data.target());
  }

  @Override
  public void cname(RecordData.Cname data) {
    ZoneText.name(text, data.target());
  }

  @Override
  public void srv(RecordData.Srv data) {
    text.append(data.priority()).append(' ').append(data.weight()).append(' ');
    text.append(data.port()).append(' ');
    ZoneText.name(text, data.target());
  }

  @Override
  public void naptr(RecordData.Naptr data) {
    text.append(data.order()).append(' ').append(data.preference()).append(' ');
    ZoneText.quoted(text, data.flags());
    text.append(' ');
    ZoneText.quoted(text, data.service());
    text.append(' ');
    ZoneText.quoted(text, data.regexp());
    text.append(' ');
    ZoneText.name(text, data.replacement());
  }

  @Override
  public void other(RecordData.Other data) {
    for (int i = 0; i < data.fields().size(); i++) {
      text.append(i == 0 ? "" : " ");
      data.fields().get(i).accept(this);
    }
  }

  @Override
  public void word(String word) {
    text.append(word);
  }

  @Override
  public void name(DomainName name) {
    ZoneText.name(text, name);
  }

  @Override
  public void text(String octets) {
    ZoneText.quotedOctets(text, octets);
  }
}
