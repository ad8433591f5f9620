package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;

/**
 * Flags letters beyond ASCII in the result of a number: clients differ in what they make of them
 * (RFC 6116 section 5.1 [RFC-ENUM-07]).
 */
public final class EnumNotAscii extends BlockRule {

  @Override
  public String id() {
    return "enum-not-ascii";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    var texts = new ArrayList<Attribute<String>>();
    if (block.kind() == Dns.Number.KIND) {
      texts.addAll(List.of(Dns.Number.SIP, Dns.Number.SIPS, Dns.Number.H323, Dns.Number.MAILTO));
    } else if (block.kind() == Dns.Record.NAPTR && new NaptrBlock(zone, block).isEnum()) {
      texts.add(Dns.Record.REGEXP);
    }
    for (Attribute<String> attribute : texts) {
      Optional<Sourced<String>> text = block.stated(attribute);
      int at = text.map(value -> first(value.value())).orElse(-1);
      if (at >= 0) {
        int end = at + Character.charCount(text.get().value().codePointAt(at));
        findings.add(
            Finding.at(
                    Places.within(text.get(), at, end),
                    Subjects.of(zone),
                    "the result for "
                        + block.label()
                        + " has a character that is no printable ASCII")
                .help("write the part before @ in ASCII, a domain by its A-labels (xn--…)"));
      }
    }
  }

  private static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return i;
      }
    }
    return -1;
  }
}
