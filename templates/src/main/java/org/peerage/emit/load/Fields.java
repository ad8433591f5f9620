package org.peerage.emit.load;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;

/** The fields of data that is only passed on, taken apart by kind. */
final class Fields implements RecordData.FieldVisitor {

  private final List<String> words = new ArrayList<>();
  private final List<DomainName> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private Fields() {}

  static Fields of(RecordData.Other data) {
    var fields = new Fields();
    data.fields().forEach(field -> field.accept(fields));
    return fields;
  }

  /** Numbers and the like, in their order. */
  List<String> words() {
    return words;
  }

  List<DomainName> names() {
    return names;
  }

  /** Character-strings, an octet to a character, in their order. */
  List<String> texts() {
    return texts;
  }

  /** Whether there is one character-string, of 1 to {@code most} octets, all printable ASCII. */
  boolean isOnePlainText(int most) {
    return texts.size() == 1
        && !texts.get(0).isEmpty()
        && texts.get(0).length() <= most
        && texts.get(0).chars().allMatch(unit -> unit >= ' ' && unit <= '~');
  }

  @Override
  public void word(String word) {
    words.add(word);
  }

  @Override
  public void name(DomainName name) {
    names.add(name);
  }

  @Override
  public void text(String octets) {
    texts.add(octets);
  }
}
